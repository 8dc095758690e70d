import {outletsOf} from './outlet.ts'

/**
 * Photo desks: they sign pictures (`Ana Ruiz/Getty Images`) and publish no reports, so no article comes from one.
 *
 * Source: compiled by hand from the credit lines they ask for on their own web sites.
 */
export const photoDesks = outletsOf(
  'photo desk',
  `
Getty Images | GETTY IMAGES, Getty | gettyimages.com
Shutterstock | SHUTTERSTOCK | shutterstock.com
Alamy | ALAMY, Alamy Stock Photo | alamy.com
EPA | EPA-EFE, European Pressphoto Agency | epa.eu | EPA
ZUMA Press | Zuma Press, ZUMA Wire, Zuma | zumapress.com | Zuma
`,
)
