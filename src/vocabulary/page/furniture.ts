/*
 * The words of page furniture: what a news site prints around its articles. Collected by hand from the fixed labels
 * of news sites and their subscription, newsletter, consent and sharing boxes; all in lower case, without punctuation,
 * as `plainWords` gives them. Nothing here is a sentence of an article.
 */

/** Labels of a site's menu; a line that is nothing else is navigation. */
// biome-ignore format: a word list reads better in lines
export const navigationLabels: ReadonlySet<string> = new Set([
  'all news', 'all stories', 'all articles', 'home', 'homepage', 'home page', 'news', 'news home', 'main menu', 'menu',
  'latest', 'latest news', 'top news', 'top stories', 'most read', 'most popular', 'most viewed', 'trending',
  'trending now', 'popular now', 'editors picks', "editor's picks", "editors' picks", 'breaking news', 'live tv',
  'watch live', 'skip to content', 'skip to main content', 'skip to navigation', 'search', 'log in', 'login',
  'sign in', 'sign out', 'register', 'my account', 'account', 'back to top', 'back', 'next', 'previous',
  'previous article', 'next article', 'next story', 'previous story', 'close', 'show more', 'load more', 'see more',
  'view all', 'see all', 'sections', 'site index', 'sitemap', 'site map', 'about us', 'contact us', 'contact',
  'advertise with us', 'careers', 'help', 'faq', 'e-paper', 'epaper', 'archive', 'archives', 'go to homepage',
  'more news', 'more stories', 'other news', 'news feed', 'newsfeed', 'homepage news', 'subscriber only stories',
  'subscriber only stories view all', 'in this article', 'on this page', 'table of contents', 'read in app',
  'open in app', 'accept all', 'accept all cookies', 'accept cookies', 'accept', 'reject all', 'reject', 'decline', 'manage choices',
  'manage cookies', 'manage preferences', 'cookie settings', 'privacy settings', 'i accept', 'i agree', 'agree',
  'join', 'join now', 'e-edition', 'today’s paper', "today's paper", 'puzzles',
  'crosswords', 'horoscopes', 'jobs', 'classifieds', 'notices', 'shop', 'events', 'what’s on', "what's on", 'select language', 'language', 'english', 'toggle navigation', 'open menu', 'close menu',
])

/** Names of a paper's departments; above an article such a line says where it was printed. */
// biome-ignore format: a word list reads better in lines
export const sectionLabels: ReadonlySet<string> = new Set([
  'world', 'world news', 'international', 'international news', 'politics', 'business', 'business news', 'economy',
  'markets', 'finance', 'opinion', 'editorial', 'editorials', 'comment', 'commentary', 'analysis', 'op-ed', 'letters',
  'sport', 'sports', 'football', 'cricket', 'technology', 'tech', 'science', 'health', 'environment', 'climate',
  'culture', 'arts', 'entertainment', 'lifestyle', 'life', 'style', 'travel', 'food', 'education', 'society',
  'national', 'nation', 'national news', 'local', 'local news', 'metro', 'city', 'region', 'regional', 'africa',
  'africa news', 'asia', 'asia news', 'asia pacific', 'americas', 'latin america', 'europe', 'europe news',
  'middle east', 'middle east news', 'us', 'u.s', 'us news', 'u.s. news', 'uk', 'uk news', 'china', 'india', 'russia',
  'koreas', 'korea', 'crime', 'law', 'courts', 'military', 'military & defense', 'defense', 'defence', 'security',
  'energy', 'media', 'weather', 'obituaries', 'features', 'feature', 'special report', 'explainer', 'investigation',
  'investigations', 'interview', 'profile', 'in depth', 'religion', 'real estate', 'property', 'motoring', 'autos',
])

/** Lines that are a button or label of sharing, printing and commenting. */
// biome-ignore format: a word list reads better in lines
export const shareLabels: ReadonlySet<string> = new Set([
  'share', 'share this', 'share this article', 'share this story', 'share this post', 'share this page', 'share on',
  'share article', 'share via', 'share it', 'share now', 'share with', 'share on facebook', 'share on twitter',
  'share on x', 'share on linkedin', 'share on whatsapp', 'share on telegram', 'share via email', 'share by email',
  'tweet', 'tweet this', 'retweet', 'pin it', 'pin', 'like', 'like this', 'facebook', 'twitter', 'whatsapp', 'telegram',
  'linkedin', 'reddit', 'pinterest', 'instagram', 'youtube', 'email', 'e-mail', 'mail', 'print', 'print this article',
  'print article', 'print page', 'copy link', 'link copied', 'copy url', 'copy shortlink', 'save', 'savesave', 'saved',
  'bookmark', 'save article', 'save for later', 'comments', 'comment', 'leave a comment', 'post a comment',
  'add a comment', 'view comments', 'show comments', 'join the conversation', 'join the discussion', 'reply',
  'report', 'report an error', 'report a typo', 'report this ad', 'flag', 'listen', 'listen to this article',
  'listen to article', 'add as a preferred source on google', 'add us as a preferred source on google', 'preferred source on google', 'gift this article', 'give this article', 'text size', 'font size', 'aa', 'follow',
  'follow us', 'following', 'facebook twitter', 'facebook twitter email', 'facebook twitter whatsapp',
  'facebook twitter linkedin', 'recommended', 'sponsored', 'sponsored content', 'promoted', 'promoted stories',
])

/** How a sharing line begins that goes on (`Read or Share this story: https://…`). */
// biome-ignore format: a word list reads better in lines
export const shareOpeners: readonly string[] = [
  'read or share this story', 'share this article on', 'share this story on', 'share on facebook', 'share this on',
  'share this with', 'follow us on', 'follow us at', 'like us on', 'find us on', 'join us on', 'connect with us',
  'follow me on', 'tweet us', 'email this', 'do you support', 'have your say', 'tell us what you think',
  'let us know', 'what do you think let us know', 'comment below', 'leave your comment', 'tap to share',
]

/** Lines that stand for an advertisement or a player. */
// biome-ignore format: a word list reads better in lines
export const advertisementLabels: ReadonlySet<string> = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'advertisements', 'advertising', 'advertisement continue reading the main story',
  'advertisement - scroll to continue', 'advertisement scroll to continue', 'article continues below advertisement',
  'story continues below advertisement', 'story continues below', 'article continues below', 'continue reading below',
  'continue reading the main story', 'continue reading', 'continue reading main story', 'read more', 'sponsored links',
  'scroll down for video', 'scroll down for more', 'scroll to continue', 'skip ad', 'skip advertisement',
  'advertisement skip advertisement', 'close ad', 'video', 'photo', 'image', 'play video', 'play', 'pause',
  'loading', 'loading…', 'loading video', 'video player', 'watch the video', 'watch video', 'watch now', 'photos',
  'gallery', 'view gallery', 'photo gallery', 'slideshow', 'slide show', 'click to expand', 'enlarge', 'expand',
  'enlarge this image', 'enlarge image', 'toggle caption', 'hide caption', 'show caption', 'view caption', 'caption', 'image caption',
  'next slide', 'previous slide', 'next image', 'previous image', 'next photo', 'previous photo', 'view fullscreen', 'open image modal',
  'view image in fullscreen', 'image', 'full screen', 'fullscreen', 'embed', 'autoplay', 'replay', 'mute', 'up next', 'more', 'related', 'related articles',
  'related stories', 'related news', 'related content', 'related topics', 'related posts', 'related links',
  'related coverage', 'read also', 'see also', 'also read', 'you may also like', 'you might also like',
  'recommended for you', 'recommended stories', 'more on this story', 'more on this topic', 'more from this section',
  'more on this', 'read next', 'read this next', 'what to read next', 'from around the web', 'more in this section',
  'around the web', 'paid content', 'partner content', 'from our partners', 'editors note', 'tags', 'topics',
  'keywords', 'filed under', 'explore more', 'explore more topics', 'elsewhere on the web', 'don’t miss', "don't miss",
])

/** How a link to another page begins. The colon forms need a colon in the line itself. */
// biome-ignore format: a word list reads better in lines
export const relatedOpeners: readonly string[] = [
  'read more', 'read also', 'also read', 'see also', 'read next', 'read the full', 'read full', 'read entire article',
  'click here', 'click to read', 'continue reading', 'also on', 'you may also like', 'more on this',
]

/** Openers that are ordinary words too: only with a colon after them, or with nothing else in the line. */
// biome-ignore format: a word list reads better in lines
export const relatedOpenersWithColon: readonly string[] = [
  'related', 'related story', 'related stories', 'related article', 'related articles', 'related coverage', 'read',
  'watch', 'listen', 'more', 'video', 'must read', "don't miss", 'recommended', 'explore', 'opinion', 'in pictures',
]

/** Links that lead from an excerpt to the whole article: the page is not the article's own home. */
// biome-ignore format: a word list reads better in lines
export const wholeArticleLinks: ReadonlySet<string> = new Set([
  'read entire article', 'read the entire article', 'read full article', 'read the full article', 'read whole article',
  'read full story', 'read the full story', 'read the whole story', 'read original article', 'read the original article',
  'view original article', 'view the original article', 'read more at source', 'full article', 'source article',
  'continue reading on the original site', 'go to source', 'view source', 'original article', 'read on original site',
])

/** Phrases by which a site addresses its reader as a customer; one is enough in a line that is no quotation. */
// biome-ignore format: a word list reads better in lines
export const pitchPhrases: readonly string[] = [
  'unlimited access', 'unlimited digital access', 'full access', 'subscribe now', 'subscribe today', 'subscribe to our',
  'subscribe for', 'subscribe here', 'subscribe to continue', 'subscribe to read', 'subscription required',
  'already a subscriber', 'already a member', 'already have an account', 'not a subscriber', 'for subscribers only',
  'subscribers only', 'become a member', 'become a subscriber', 'become a supporter', 'start your free trial',
  'start your trial', 'free trial', 'trial period', 'trial offer', 'cancel any time', 'cancel anytime', 'no commitments',
  'no commitment', 'all major cards accepted', 'year-one discount', 'introductory offer', 'limited time offer',
  'limited-time offer', 'special offer', 'support our journalism', 'support independent journalism',
  'support quality journalism', 'your support', 'your subscription', 'your contribution', 'make a contribution',
  'make a donation', 'sign up for our', 'sign up to our', 'sign up here', 'sign up now', 'sign up today',
  'sign up for free', 'sign up by entering', 'register for free', 'register now', 'create an account',
  'create a free account', 'create your account', 'log in to', 'sign in to', 'free newsletter', 'daily newsletter',
  'weekly newsletter', 'email newsletter', 'our newsletter', 'our newsletters', 'morning newsletter',
  'newsletter signup', 'newsletter sign-up', 'daily update', 'daily briefing', 'in your inbox', 'to your inbox',
  'your inbox', 'breaking news emails', 'email alerts', 'news alerts', 'push notifications', 'enter your email',
  'your email address', 'email address', 'thanks for subscribing', 'thank you for subscribing', 'unsubscribe',
  'you are receiving this', "you're receiving this", 'you received this email', 'this email in your browser', 'view in browser',
  'update your preferences', 'manage your preferences', 'email preferences',
  'follow us on', 'like us on', 'join our', 'download our', 'download the app', 'our app', 'our mobile app',
  'on the app store', 'on google play', 'whatsapp channel', 'telegram channel', 'youtube channel', 'our channel',
  'click here', 'tap here', 'with tips or requests', 'send us your', 'contact our news team', 'our news team',
  'got a story', 'have a story', 'do you have a story', 'we pay for your', 'we pay for videos', 'email us at',
  'stay up to date', 'stay informed', 'never miss a story', 'never miss', 'get the latest', 'don’t miss out',
  'digital access', 'per month', 'per week', 'a month', 'a week', 'free articles', 'articles remaining',
  'remaining this month', 'premium content', 'exclusive content', 'this content is available', 'ad-free',
  'ad blocker', 'adblocker', 'disable your ad', 'searchable archive', 'get the app', 'gift subscription', 'as an interest',
]

/** Of the pitch phrases those that news itself is about: alone they prove nothing in a line that ends a sentence. */
// biome-ignore format: a word list reads better in lines
export const commonPitchPhrases: ReadonlySet<string> = new Set([
  'full access', 'free trial', 'trial period', 'special offer', 'introductory offer', 'your support', 'your contribution',
  'make a contribution', 'make a donation', 'become a member', 'create an account', 'daily briefing', 'daily update',
  'news alerts', 'email alerts', 'push notifications', 'email address', 'your email address', 'on the app store', 'join our',
  'on google play', 'whatsapp channel', 'telegram channel', 'youtube channel', 'our app', 'our channel', 'never miss',
  'no commitment', 'no commitments', 'per month', 'per week', 'a month', 'a week', 'unlimited access', 'get the latest',
  'email newsletter', 'daily newsletter', 'weekly newsletter', 'our newsletter', 'unsubscribe', 'log in to', 'sign in to',
  'register now', 'send us your', 'have a story', 'exclusive content', 'premium content', 'become a supporter',
  'limited time offer', 'digital access', 'ad blocker', 'searchable archive', 'stay informed', 'enter your email', 'as an interest',
])

/** How a pitch begins when it speaks in the imperative; such a line is a pitch even as a whole sentence. */
// biome-ignore format: a word list reads better in lines
export const pitchOpeners: readonly string[] = [
  'newsletter sign up', 'newsletter signup', 'subscribe to', 'subscribe now', 'subscribe today', 'subscribe for',
  'subscribe here', 'sign up for', 'sign up to',
  'sign up now', 'sign up here', 'sign up with', 'get unlimited', 'try unlimited', 'try it free', 'try for free',
  'get full access', 'get access to', 'start your', 'support our', 'donate now', 'donate today', 'donate to us',
  'follow us on', 'follow us', 'like us on', 'join us on', 'join our', 'download our', 'download the app',
  'download the free', 'get our', 'get the latest', 'get breaking news', 'get more news', 'get daily', 'stay up to date',
  'stay informed', 'enjoy unlimited', 'unlock', 'register to', 'register now', 'register for', 'log in to', 'sign in to',
  'want more', 'want to receive', 'to continue reading', 'to read the full', 'to read this', 'keep reading with',
  'already a', 'not a subscriber', 'click here to', 'tap here to', 'you have reached your', 'you have read',
  "you've reached your", 'this article is for', 'this content is for', 'this story is for', 'thank you for reading',
  'thanks for reading', 'we pay for', 'do you have a story', 'got a story', 'have a story', 'receive our', 're-enter zip',
  'subscription', 'make sure to follow', 'for more stories like this', 'for more news', 'catch all the', 'turn on',
]

/** Lines of a pitch that are one or two words. */
// biome-ignore format: a word list reads better in lines
export const pitchLabels: ReadonlySet<string> = new Set([
  'add interest', 'subscribe', 'subscribe now', 'subscribe today', 'sign up', 'sign up now', 'join', 'join now', 'donate', 'donate now',
  'support us', 'become a member', 'newsletter', 'newsletters', 'free newsletter', 'get the app', 'download app',
  'try now', 'learn more', 'find out more', 'continue', 'accept', 'accept all', 'reject all', 'i agree', 'ok', 'got it',
  'no thanks', 'no thanks', 'not now', 'maybe later', 'manage preferences', 'manage cookies', 'cookie settings',
  'privacy policy', 'terms of use', 'terms of service', 'terms and conditions', 'terms', 'privacy', 'cookie policy',
  'subscribe sign in', 'log in subscribe', 'privacy policy terms of service', 'terms of use privacy policy',
])

/** Phrases of consent boxes and legal notes. */
// biome-ignore format: a word list reads better in lines
export const noticePhrases: readonly string[] = [
  'we use cookies', 'uses cookies', 'use of cookies', 'accept cookies', 'cookie policy', 'privacy policy',
  'terms of use', 'terms of service', 'terms and conditions apply', 'all rights reserved', 'this material may not be',
  'this is a rush transcript', 'this copy may not be in its final form',
  'may not be reproduced', 'may not be published broadcast', 'without prior written permission',
  'without written permission', 'without permission', 'recaptcha', 'protected by copyright', 'syndicated feed',
  'has not been edited by', 'published from a syndicated', 'the views expressed in this article', 'views expressed here',
  'the opinions expressed in this article', 'opinions expressed by', 'do not necessarily reflect', 'republished with',
  'by using this site', 'by continuing to use', 'by continuing to browse', 'by signing up', 'by subscribing you agree',
  'by clicking', 'you agree to our', 'javascript is disabled', 'enable javascript', 'browser does not support',
  'your browser', 'this website uses', 'our partners use', 'consent to the use', 'personal data',
]

/** Of the notices those that a report may state of somebody: alone they prove nothing in running text. */
// biome-ignore format: a word list reads better in lines
export const commonNoticePhrases: ReadonlySet<string> = new Set([
  'uses cookies', 'use of cookies', 'accept cookies', 'cookie policy', 'privacy policy', 'terms of use',
  'terms of service', 'without permission', 'without written permission', 'without prior written permission', 'by clicking',
  'may not be reproduced', 'personal data', 'your browser', 'do not necessarily reflect', 'protected by copyright',
  'by signing up', 'opinions expressed by', 'views expressed here', 'recaptcha', 'consent to the use', 'republished with',
])

/** Words by which a footer speaks of its own site. */
// biome-ignore format: a word list reads better in lines
export const footerPhrases: readonly string[] = [
  'website can also be accessed', 'can also be accessed at', 'alternate addresses', 'alternative addresses', 'mirror site',
  'mirror sites', 'visit our website', 'visit us at', 'our website at', 'our official website', 'official website',
  'find us at', 'contact the newsroom', 'contact us at', 'for more information visit', 'on our website', 'on the web at',
]

/** Labels that databases and news desks print into a text. */
// biome-ignore format: a word list reads better in lines
export const deskMarks: ReadonlySet<string> = new Set([
  'abstract', 'full text', 'end', 'ends', 'the end', 'end item', 'end of article', 'more to follow', 'more',
  'body', 'text', 'headline', 'section', 'length', 'dateline', 'byline', 'copyright', 'load-date', 'graphic',
  '30', 'endit', 'endall', 'eom', 'nnnn', 'this is a developing story', 'this is a breaking news story',
])

/** Steps of a page's path that every page of a paper has, and that are no department: `Home / News / Asia`. */
export const frontPageCrumbs: ReadonlySet<string> = new Set(['home', 'homepage', 'news', 'all news', 'latest news'])

/** How the frames of posts, players and pictures from other sites begin. */
// biome-ignore format: a word list reads better in lines
export const embedOpeners: readonly string[] = [
  'view this post on', 'view this photo on', 'view on instagram', 'view on twitter', 'a post shared by', 'a photo posted by',
  'a video posted by', 'a photo shared by', 'this content is hosted on', 'this content is not available', 'this content is provided by',
  'this article contains content provided by', 'this video is no longer available', 'this browser does not support',
  'your browser does not support', 'to view this video', 'to view this content', 'view more on instagram', 'add a comment on',
  'watch this video on', 'allow instagram content', 'allow twitter content', 'allow youtube content', 'accept and continue',
  'skip instagram post', 'skip twitter post', 'skip youtube post', 'end of twitter post', 'end of instagram post', 'end of youtube post',
  'twitter embed', 'instagram embed', 'youtube embed', 'tiktok embed', 'loading tweet', 'load tweet',
]
