// The words of the search in English, apart from the rest: the browser loads only these.
export const search = {
  label: 'Error number, name, message or log line',
  placeholder: 'Paste a number, a name, a message or a log line',
  submit: 'Search',
  title: 'Search',
  privacy: 'Nothing that you type leaves this page.',
  noScript:
    'The search runs in the browser and needs JavaScript. Without it, every code stands in the tables:',
  loading: 'Searching…',
  results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  none: (text: string) => `Nothing found for “${text}”.`,
  noneHint: 'Try the number or the name alone, or look it up in a table:',
  failed: 'The search could not be loaded. Every code stands in the tables:',
  resultsLabel: 'Search results',
  cut: 'The text is long: its beginning and its end were looked at.',
  /** The errors that are met least were not to be had. */
  lacksRest: 'Rare errors could not be loaded and are missing here. The next key tries again.',
  whichSystem: (number: string) => `${number} means different things. Which system printed it?`,
  understood: 'Understood in your text',
  row: {
    two: (first: string, second: string) => `${first} and ${second}`,
    last: (names: string, last: string) => `${names}, and ${last}`,
  },
  perhaps: (reason: string) => `Perhaps: ${reason}`,
  between: '; ',
  nearestNumbers: 'Known numbers near it:',
  allMeanings: (number: string) => `All meanings of ${number}`,
  compare: 'All errors on all platforms',
  platforms: 'Platforms',
  reason: {
    name: (name: string) => `${name} is named in your text`,
    runtimeName: (name: string, runtime: string) => `${name} is what ${runtime} calls it`,
    number: (number: string, platform: string) => `${number} is its number on ${platform}`,
    text: (system: string, language: string) => `printed in ${language} by ${system}`,
    similarText: (system: string, language: string) =>
      `similar to what is printed in ${language} by ${system}`,
    similarName: (written: string, name: string) => `${written} looks like ${name}`,
    similarNumber: (written: string, number: string) =>
      `${written} is no known number; ${number} is close to it`,
    said: 'people often put it like this',
    prose: 'found in the article',
  },
  languages: { en: 'English', zh: 'Chinese', 'zh-Hant': 'Traditional Chinese', ru: 'Russian' },
}

export type SearchStrings = typeof search
