// The words of llms.txt. By its convention a site has one such file, so these stand in English only.
export const guide = {
  lookUp: 'How to look something up',
  byNumber:
    'A number from a log, in decimal: what it means on each platform (one number often has several meanings; ask which system printed it)',
  byName: 'A name such as a constant: which error owns it',
  byError:
    'One error: numbers on every platform, system texts, causes with checks, retry or not, sources',
  languages:
    'Each error below is a Markdown page; put /zh or /ru before /error for Chinese or Russian. The same address with a slash in place of .md is for people',
  whole: 'Everything in one file',
  documentation: 'Documentation',
  mostMet: 'Met most often',
}
