import type {SiteData} from '../src/site/site-data.ts'

/** The one stylesheet, joined from `templates/styles/`. */
export default {
  data: {permalink: ({site}: {site: SiteData}) => site.stylesheet.address.path},
  render: ({site}: {site: SiteData}) => site.stylesheet.css,
}
