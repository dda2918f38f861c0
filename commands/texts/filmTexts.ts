import type { Language, Text, Translations } from '../../src/request/languages/Translations.ts';

/** `/film` in other languages. */
export const FILM_GROUP_TEXTS: Readonly<Record<Language, Text & { readonly help: string }>> = {
  de: {
    name: 'film',
    description: 'Eigene Filme dieses Servers: hinzufügen, bearbeiten, entfernen',
    help: 'für die Moderation: eigene Filme aus einer Datei hinzufügen',
  },
  fr: {
    name: 'film',
    description: 'Les films de ce serveur : ajouter, modifier, retirer',
    help: 'pour la modération : ajouter des films à ce serveur, depuis un fichier',
  },
  es: {
    name: 'película',
    description: 'Películas propias de este servidor: añadir, editar, quitar',
    help: 'para la moderación: añadir películas propias desde un archivo',
  },
  pt: {
    name: 'filme',
    description: 'Filmes próprios deste servidor: adicionar, editar, remover',
    help: 'para a moderação: adicionar filmes próprios a partir de um arquivo',
  },
  ja: {
    name: '映画',
    description: 'このサーバーだけの映画：追加、編集、削除',
    help: 'モデレーター用：ファイルからこのサーバーだけの映画を追加します',
  },
};

/** The option for one of the server's own films, in other languages. */
const OWN_FILM: Readonly<Record<Language, Text>> = {
  de: { name: 'titel', description: 'Einer der eigenen Filme dieses Servers' },
  fr: { name: 'titre', description: 'L’un des films de ce serveur' },
  es: { name: 'título', description: 'Una de las películas propias de este servidor' },
  pt: { name: 'título', description: 'Um dos filmes próprios deste servidor' },
  ja: { name: 'タイトル', description: 'このサーバーだけの映画' },
};

interface FilmPartTexts {
  readonly add: Translations<'file' | 'title'>;
  readonly edit: Translations<'title'>;
  readonly remove: Translations<'title'>;
}

/** What `/film` has, in other languages. */
export const FILM_PART_TEXTS: FilmPartTexts = {
  add: {
    de: {
      name: 'hinzufügen',
      description: 'Einen Film hinzufügen, aus einer Datei mit der Rezension: .md, .txt oder .html',
      options: {
        file: { name: 'datei', description: 'Die Rezension, bis 1 MB' },
        title: { name: 'titel', description: 'Wie der Film heißt, wenn es nicht in der Datei steht' },
      },
    },
    fr: {
      name: 'ajouter',
      description: 'Ajouter un film depuis le fichier de sa critique : .md, .txt ou .html',
      options: {
        file: { name: 'fichier', description: 'La critique, jusqu’à 1 Mo' },
        title: { name: 'titre', description: 'Le titre du film, s’il n’est pas dans le fichier' },
      },
    },
    es: {
      name: 'añadir',
      description: 'Añadir una película desde el archivo de su reseña: .md, .txt o .html',
      options: {
        file: { name: 'archivo', description: 'La reseña, hasta 1 MB' },
        title: { name: 'título', description: 'Cómo se llama la película, si no está en el archivo' },
      },
    },
    pt: {
      name: 'adicionar',
      description: 'Adicionar um filme a partir do arquivo da crítica: .md, .txt ou .html',
      options: {
        file: { name: 'arquivo', description: 'A crítica, até 1 MB' },
        title: { name: 'título', description: 'Como o filme se chama, se não estiver no arquivo' },
      },
    },
    ja: {
      name: '追加',
      description: 'レビューのファイル（.md、.txt、.html）から映画を追加する',
      options: {
        file: { name: 'ファイル', description: 'レビューのファイル（1MBまで）' },
        title: { name: 'タイトル', description: 'ファイルに書かれていないときの映画のタイトル' },
      },
    },
  },
  edit: {
    de: {
      name: 'bearbeiten',
      description: 'Titel, Besetzung, Themen und andere Angaben eines Films ändern',
      options: { title: OWN_FILM.de },
    },
    fr: {
      name: 'modifier',
      description: 'Modifier le titre, la distribution, les thèmes et d’autres informations d’un film',
      options: { title: OWN_FILM.fr },
    },
    es: {
      name: 'editar',
      description: 'Cambiar el título, el reparto, los temas y otros datos de una película',
      options: { title: OWN_FILM.es },
    },
    pt: {
      name: 'editar',
      description: 'Alterar o título, o elenco, os temas e outros dados de um filme',
      options: { title: OWN_FILM.pt },
    },
    ja: {
      name: '編集',
      description: '映画のタイトル、出演者、テーマなどを変更する',
      options: { title: OWN_FILM.ja },
    },
  },
  remove: {
    de: {
      name: 'entfernen',
      description: 'Einen eigenen Film dieses Servers entfernen',
      options: { title: OWN_FILM.de },
    },
    fr: {
      name: 'retirer',
      description: 'Retirer un film de ce serveur',
      options: { title: OWN_FILM.fr },
    },
    es: {
      name: 'quitar',
      description: 'Quitar una película propia de este servidor',
      options: { title: OWN_FILM.es },
    },
    pt: {
      name: 'remover',
      description: 'Remover um filme próprio deste servidor',
      options: { title: OWN_FILM.pt },
    },
    ja: {
      name: '削除',
      description: 'このサーバーだけの映画を削除する',
      options: { title: OWN_FILM.ja },
    },
  },
};
