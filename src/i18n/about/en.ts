// The words of the page about the atlas in English.
export const about = {
  title: 'About this atlas',
  description: 'Where the facts come from, how they are checked, and what the words mean.',
  sections: [
    {
      heading: 'Where the numbers come from',
      text: 'Each table mirrors a header file of the system that it describes. A script took the numbers out of the header or out of a package that quotes it; the page of each platform names the file and its version. Hexadecimal forms and HRESULTs are computed.',
    },
    {
      heading: 'Where the texts come from',
      text: 'What a system prints is quoted exactly, mistakes included, with the place where it was seen. A wording that was seen only in documentation or in old lists says so. The explanations are our own, in all three languages.',
    },
    {
      heading: 'Where the causes come from',
      text: 'A cause is published only with a source that names it or with a measurement; it stands below the cause. A measurement says the version of the kernel. Commands for Linux were run, except where the machine at hand lacked what they need; those for Windows and macOS follow the documentation and were not run.',
    },
    {
      heading: 'What “same error” means',
      text: 'Names that report the same event share a page: ECONNREFUSED, WSAECONNREFUSED and ERROR_CONNECTION_REFUSED. Names that are only alike have pages of their own, and each page says what sets them apart.',
    },
    {
      heading: 'How links work',
      text: 'Every name, number and hexadecimal form is an address on this site: /econnrefused/, /10061/, /0x8007274d/. A short link opens in your language. Addresses do not change.',
    },
    {
      heading: 'Privacy',
      text: 'The search runs in your browser. What you paste is not sent anywhere. The site sets no cookies; it remembers the language and the theme that you chose on your own device.',
    },
    {
      heading: 'Licence',
      text: 'Text and tables may be shared and adapted under CC BY 4.0: name the Socket Error Atlas and link to the page. The code is under the MIT licence. Messages of systems are quoted and belong to their owners.',
    },
  ],
}

export type AboutStrings = typeof about
