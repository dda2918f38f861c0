/**
 * Markdown as programs for notes write it, without what no page shows: embedded files, comments, the names of blocks,
 * marker pens, and links by double brackets, of which the words stay. Lines stay where they are.
 */
export function withoutNoteSyntax(source: string): string {
  return source
    .replace(/!\[\[[^\]\n]{1,200}\]\]/g, '')
    .replace(/\[\[(?:[^\]|\n]{1,200}\|)?([^\]|\n]{1,200})\]\]/g, '$1')
    .replace(/%%[^%]{1,2000}%%/g, (comment) => comment.replace(/[^\r\n]+/g, ''))
    .replace(/(?<![=\S])==(?=[^\s=])([^=\n]{0,500}[^\s=])==(?!=)/g, '$1')
    .replace(/ \^[\w-]{1,40}$/gm, '');
}
