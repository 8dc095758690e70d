/**
 * Words beside a weekday that make it a name or a habit rather than a day: `Black Friday`, `every Monday`, `the Sunday
 * Times`.
 *
 * Source: collected by hand from newspaper titles and named days.
 */
export const notOneWeekday: ReadonlySet<string> = new Set(
  'black good bloody super ash palm easter holy maundy whit shrove giving cyber ruby casual every each per news'.split(
    ' ',
  ),
)

export const weekdayTitles: ReadonlySet<string> = new Set(
  'times mirror telegraph mail express star world herald independent sun tribune gazette chronicle review post magazine today'.split(
    ' ',
  ),
)

/** Between the days of a list. */
export const listMarks: ReadonlySet<string> = new Set(', and or &'.split(' '))
