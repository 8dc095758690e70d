import {words} from '../english/words.ts'

/**
 * What makes a run of capitals an event, a law, a work, a product or the like, lower case; neither person nor place nor
 * organisation: `Korean War`, `Anglican Communion`, `Copyright Act`, `Victory Day`.
 *
 * Source: collected by hand.
 */
export const thingHeads: readonly string[] = words(`
  universe war wars day days week month year anniversary jubilee conference conferences festival festivals fair expo exhibition colloquium
  symposium workshop seminar webinar lecture lectures memorial-lecture summit meeting talks dialogue forum congress convention cup
  trophy medal award awards prize prizes championship championships tournament games marathon rally race derby series final finals
  act bill code law laws treaty accord accords agreement agreements pact protocol declaration charter convention constitution
  amendment resolution directive order decree edict plan plans programme programmes program programs project projects scheme schemes
  initiative initiatives campaign strategy policy operation mission revolution uprising spring massacre riots crisis scandal affair
  case trial inquiry commission-report report reports index survey study studies review theory law effect syndrome disease virus
  fever variant vaccine hypothesis question problem movement era age dynasty period century renaissance bible gospel book novel
  song songs album film movie show series season episode airline airlines aircraft boeing airbus jet helicopter missile rocket
  satellite ship vessel frigate carrier submarine class model engine tank rifle phone app platform website channel network fund
  funds facility facilities bond bonds account accounts asset assets futures options index currency coin token exchange
  protection rights right peace freedom liberty justice equality unity solidarity faith church communion mass prayer prayers
  pilgrimage covenant oath doctrine principle principles question manifesto memorandum communique communiqué statement speech
  interview column editorial magazine newsletter podcast documentary opera symphony ballet exhibition collection gallery archive
  fellowship fellowships scholarship scholarships chair degree diploma certificate licence license permit visa passport card
  party-line corridor pipeline railway line station-line road-map initiative belt gateway project dam-project refinery plant
  ruling rule elections election referendum census budget tax levy strike protest protests march lockdown curfew
  data statistics figures news wire edition update brief briefing tv fm online
  products product goods foods food drinks beverages water beer wine whisky coffee tea rice dish
  horse stakes handicap guineas oaks derby
`)
