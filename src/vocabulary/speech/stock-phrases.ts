/**
 * What anybody says at such an hour, in lower case: two who say it need not have said the same.
 *
 * Source: the formulas of press offices, police and mourners as newspapers print them, collected by hand.
 */
export const stockPhrases: readonly string[] = `
  declined to comment for this story
  declined to comment for this article
  declined to comment on the matter
  declined to comment
  refused to comment
  would not comment
  did not respond to a request for comment
  did not immediately respond to a request for comment
  did not immediately respond
  could not be reached for comment
  could not immediately be reached
  to comment for this story
  for this story
  no comment
  cannot comment on ongoing investigations
  does not comment on pending litigation
  our thoughts and prayers are with
  thoughts and prayers
  our thoughts are with the families
  our thoughts are with the family
  our thoughts are with
  our hearts go out to
  our hearts are with
  my heart goes out to
  our prayers are with
  deepest condolences
  sincere condolences
  condolences to the families
  heartfelt sympathy
  at this difficult time
  during this difficult time
  in this difficult time
  at this time
  the victims and their families
  the families of the victims
  there will be a full investigation
  a full investigation
  a thorough investigation
  an investigation is under way
  the investigation is ongoing
  the incident is under investigation
  is under investigation
  is being investigated
  we are cooperating fully
  cooperating fully with
  fully cooperating with
  cooperating with the investigation
  working closely with
  work closely with
  we take this matter very seriously
  we take these allegations very seriously
  we take all allegations seriously
  takes the safety of
  is our top priority
  is our number one priority
  our top priority
  the safety of our
  we apologise for any inconvenience
  we apologize for any inconvenience
  any inconvenience caused
  appropriate action will be taken
  justice will be done
  justice must be done
  everything in our power
  everything that we could
  everything we could
  all options are on the table
  time will tell
  it is too early to say
  it is too early to tell
  we look forward to working with
  look forward to working with
  we are committed to
  we remain committed to
  i am very happy
  we are very happy
  very proud of
  thank you very much
  thank you for your support
  god bless you and god bless
  god bless america
  make america great again
  at the end of the day
`
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
