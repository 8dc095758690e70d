/** The fragment of a quote's address, without the article it stands in. */
export function fragmentOfQuote(quoteId: string): string {
  return quoteId.slice(quoteId.lastIndexOf('.') + 1)
}
