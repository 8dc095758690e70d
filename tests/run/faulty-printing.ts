/** Environment in which the templates fail, as a fault of Dateline would have them, at a note that says something is torn. */
export const faultyPrinting = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`
    const {test} = RegExp.prototype
    RegExp.prototype.test = function (text) {
      if (/torn/.exec(text) && new Error().stack.includes('/templates/')) throw new Error('no sense in it')
      return test.call(this, text)
    }`)}`,
}
