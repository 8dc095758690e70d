/** The ending of a file's name in small letters: `Vote.PDF` gives `pdf`; without a full stop the whole name. */
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()
