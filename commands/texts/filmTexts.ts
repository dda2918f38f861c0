import type { Language, Text, Translations } from '../../src/request/languages/Translations.ts';

/** `/film` in other languages. */
export const FILM_GROUP_TEXTS: Readonly<Record<Language, Text & { readonly help: string }>> = {
  de: {
    name: 'film',
    description: 'Eigene Filme dieses Servers: hinzufügen, bearbeiten, entfernen',
    help: 'für die Moderation: eigene Filme dieses Servers hinzufügen, aus einer Datei',
  },
  fr: {
    name: 'film',
    description: 'Les films de ce serveur : ajouter, modifier, retirer',
    help: 'pour la modération : ajouter des films à ce serveur, depuis un fichier',
  },
  es: {
    name: 'película',
    description: 'Películas propias de este servidor: añadir, editar, quitar',
    help: 'para la moderación: añadir películas propias de este servidor, de un archivo',
  },
  pt: {
    name: 'filme',
    description: 'Filmes próprios deste servidor: adicionar, editar, remover',
    help: 'para a moderação: adicionar filmes próprios deste servidor, de um arquivo',
  },
  ja: {
    name: '映画',
    description: 'このサーバーだけの映画：追加、編集、削除',
    help: 'モデレーター用：ファイルからこのサーバーだけの映画を追加する',
  },
};

/** The option for one of the server's own films, in other languages. */
const OWN_FILM: Readonly<Record<Language, Text>> = {
  de: { name: 'titel', description: 'Einer der eigenen Filme dieses Servers' },
  fr: { name: 'titre', description: 'Un des films de ce serveur' },
  es: { name: 'título', description: 'Una de las películas propias de este servidor' },
  pt: { name: 'título', description: 'Um dos filmes próprios deste servidor' },
  ja: { name: '題名', description: 'このサーバーだけの映画のどれか' },
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
      description: 'Aus einer Rezension in einer Datei einen Film machen: .md, .txt oder .html',
      options: {
        file: { name: 'datei', description: 'Die Rezension, bis 1 MB' },
        title: { name: 'titel', description: 'Wie der Film heißt, wenn die Datei es nicht sagt' },
      },
    },
    fr: {
      name: 'ajouter',
      description: 'Faire un film d’une critique dans un fichier : .md, .txt ou .html',
      options: {
        file: { name: 'fichier', description: 'La critique, jusqu’à 1 Mo' },
        title: { name: 'titre', description: 'Le titre du film, si le fichier ne le dit pas' },
      },
    },
    es: {
      name: 'añadir',
      description: 'Hacer una película de una reseña en un archivo: .md, .txt o .html',
      options: {
        file: { name: 'archivo', description: 'La reseña, hasta 1 MB' },
        title: { name: 'título', description: 'Cómo se llama la película, si el archivo no lo dice' },
      },
    },
    pt: {
      name: 'adicionar',
      description: 'Fazer um filme de uma crítica em um arquivo: .md, .txt ou .html',
      options: {
        file: { name: 'arquivo', description: 'A crítica, até 1 MB' },
        title: { name: 'título', description: 'Como o filme se chama, se o arquivo não diz' },
      },
    },
    ja: {
      name: '追加',
      description: 'レビューのファイル（.md、.txt、.html）から映画を作る',
      options: {
        file: { name: 'ファイル', description: 'レビュー、1 MBまで' },
        title: { name: '題名', description: 'ファイルに書かれていないときの映画の題名' },
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
      description: 'Changer le titre, la distribution, les thèmes et autres données d’un film',
      options: { title: OWN_FILM.fr },
    },
    es: {
      name: 'editar',
      description: 'Cambiar título, reparto, temas y otros datos de una película',
      options: { title: OWN_FILM.es },
    },
    pt: {
      name: 'editar',
      description: 'Mudar título, elenco, temas e outros dados de um filme',
      options: { title: OWN_FILM.pt },
    },
    ja: {
      name: '編集',
      description: '映画の題名、キャスト、テーマなどを変える',
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
