import { Form } from '../Form.ts';
import { FormReport } from '../FormReport.ts';
import { type CommandDraft, type CommandScope, readCommand } from './readCommand.ts';

/**
 * Reads the body of a bulk registration.
 *
 * @throws {ApiError} for everything that is wrong with it
 */
export function readCommands(body: unknown, scope: CommandScope): CommandDraft[] {
  const report = new FormReport();
  if (!Array.isArray(body))
    report.refuse('field.type', [], 'Only iterables may be used in a ListType', 'LIST_TYPE_CONVERT');
  const entries: readonly unknown[] = Array.isArray(body) ? body : [];
  const names = new Set<string>();
  const drafts = entries.flatMap((entry, number) => {
    const form = Form.read(report, entry, [number]);
    const draft = form && readCommand(form, scope);
    if (draft === null) return [];
    const name = `${draft.type} ${draft.name}`;
    if (names.has(name)) report.refuse('command.name.unique', [number]);
    names.add(name);
    return [draft];
  });
  report.end();
  return drafts;
}
