// The words of the page about the API in English.
export const api = {
  title: 'API and downloads',
  description:
    'Every socket error, number and identifier of this site as JSON, CSV and Markdown: plain files, no key, with a JSON Schema and examples.',
  lead: 'Everything on this site, for programs: plain files in JSON and CSV. No key, no registration.',
  documents: 'Documents',
  holding: {
    index: 'The entrance: platforms, counts, the addresses below.',
    errors: 'All errors: names, identifiers, category, title in three languages.',
    errorsInOneLanguage: 'All errors with title and summary in one language: en, zh or ru.',
    error:
      'One error: numbers on every platform, system texts, causes, calls, related errors, sources.',
    value: 'What one number means on every platform.',
    platform: 'All tables of one platform.',
    runtime: 'All names of one runtime, library or program, and the errors that they stand for.',
    identifiers: 'Identifier → slug of its error.',
    everything: 'All errors and all tables in one file.',
    matrix: 'All errors against all platforms, for a spreadsheet.',
    platformTable: 'All numbers of one platform, for a spreadsheet.',
    schema: 'JSON Schema of every JSON document.',
  },
  csv: 'CSV files are in UTF-8 with a byte order mark; lines end with CRLF.',
  answer: 'What an answer looks like',
  answerOf: (value: string) => `The document of the number ${value}:`,
  answerOfError: 'From the document of its error, shortened:',
  fields: 'Fields that need a word',
  fieldWords: {
    slug: 'Names the error in addresses; never changes.',
    architecture: 'Null: the platform’s general table. Otherwise a processor with its own numbers.',
    alias: 'The identifier that this one is defined as on the platform, else null.',
    hresult: 'The number wrapped into an HRESULT, where Windows does so.',
    message: 'What the platform prints for it in English.',
    kind: 'Null, or why the text is not simply what the system prints today.',
    near: 'Errors that are easily taken for this one.',
    aliases: 'Names, numbers and hexadecimal forms that open the error as short links.',
    negated: 'What a negative number means when it is an errno with its sign turned.',
  },
  examples: 'Six lines in six languages',
  examplesLead: (value: string) => `Each asks what ${value} means.`,
  promises: 'What you can rely on',
  promiseList: [
    'Addresses and fields of version 1 stay. No field is removed, renamed or given another meaning.',
    'Fields, documents and words in lists may be added: ignore what you do not know.',
    'A number or slug that the atlas does not have answers 404.',
    'Every document is valid by the schema and says what the pages say; the tests compare them at each build.',
    'Documents change only when the site is published anew. Keep them; “changed” in the index tells when to ask again.',
  ],
  otherForms: 'Other forms',
  markdown: 'Each error page as Markdown: its address with .md in place of the last slash.',
  llms: 'A guide to the site for language models.',
  feed: 'Feed of changes (Atom).',
  shortLinks:
    'Short links: this site’s address, a slash, and whatever was printed: a name, a number, a hexadecimal form.',
  changes: 'Changes',
}

export type ApiStrings = typeof api
