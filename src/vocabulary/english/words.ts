/** The words of a list written as running text. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)
