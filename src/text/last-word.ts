/** The last word of a name: the family name of `Ana Ruiz`, the head of `Municipal Chief Executive`. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
