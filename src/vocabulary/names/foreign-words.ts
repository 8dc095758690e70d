import {words} from '../english/words.ts'

/**
 * Ordinary words of other languages inside names of organisations, places, works and teams, lower case:
 * `Copa Libertadores`, `Lok Sabha`, `Sdn Bhd`.
 *
 * Source: collected by hand from the usual generic words of Spanish, Portuguese, French, Italian, German, Arabic,
 * Hebrew, Hindi, Urdu, Malay, Indonesian, Thai, Chinese and Japanese names as English newspapers keep them.
 */
export const foreignWords: readonly string[] = words(`
  el los las lo les une unos unas una del al aux au sur sous pour para por con sin sobre entre und der die das dem den für mit zum zur auf
  copa liga club deportivo deportiva atlético atletico atletica athletico real estadio universidad universidade université universitat universitaria
  fundación fundacion fundação fondation instituto institut instituto asociación asociacion associação association federación federacion
  confederación confederacion unión partido parti partito partei movimiento mouvement movimento frente front alianza alliance ejército
  ejercito ejercito fuerza fuerzas guardia policía policia policía nacional nacionales national nationale nationaux internacional
  internationale internazionale ministerio ministère ministere secretaría secretaria tribunal corte supremo suprema asamblea assemblée
  congreso congrès congres senado sénat gobierno gouvernement gobernación consejo conseil comisión comision commission comité comite
  banco banque banca caja compañía compagnie empresa empresas grupo groupe gruppo gruppe sociedad société societe editorial prensa presse
  diario jornal journal periódico noticias nouvelles radio televisión television canal cadena red tele le-monde noticiero semanario
  teatro théâtre theatre museo musée musee galería galerie galeria biblioteca bibliothèque casa maison palacio palais château chateau iglesia
  église catedral cathédrale basílica plaza place parque parc jardín jardin calle rue avenida avenue carretera autopista puente pont
  puerto porto port aeropuerto aéroport estación estacion gare metro hospital clínica clinica escuela école ecole colegio collège college
  liceo lycée lycee centro centre central general ciudad ville villa pueblo barrio barrios comuna commune colonia cantón canton
  departamento département provincia province estado état etat región region municipio costa isla islas île ile îles playa monte sierra
  cerro volcán volcan río rio rivière lago lac laguna mar mer valle vallée bahía baie cabo norte sur este oeste nord sud est ouest
  grande gran grandes nuevo nueva nuevos nuevas nouveau nouvelle viejo vieja alto alta baja bajo santo santa san são sao saint sainte
  señor señora niño niña hombre mujer mujeres hombres madre madres padre padres hijo hijos hermanos pueblos gente vida muerte amor
  libertad libertadores liberación paz guerra revolución revolucion independencia república republica democracia democrático democratica
  democrático democrática popular socialista comunista liberal conservador obrero trabajador trabajadores campesino unidos unidas unida unido
  sudamericana sudamericano américa america sub juniors primera segunda división division superliga apertura clausura clásico clasico
  festival fiesta fête fete carnaval feria semana día dia noche sol luna estrella cielo tierra agua fuego
  médaille prix grand grande petit petite bal belle bon bonne haute haut bas basse
  sabha lok rajya vidhan parishad dal sangh parivar samiti samaj sena morcha mukti yatra satyagraha swaraj mandir masjid gurdwara durga
  navami puja jayanti vijay diwas bharat bharatiya hindustan rashtriya swayamsevak bajrang vishwa akhil andolan gram panchayat nagar puram
  pur bagh chowk marg bhavan bhawan nivas niwas ghat garh gunj ganj wadi halli palli peth bazar bazaar taluk tehsil mandal zilla upazila
  union thana sadar char bangla vidyalaya vidyapeeth mahavidyalaya kendra yojana abhiyan mela utsav gaon ghar express rath
  jamaat jamiat jamia islami ulema ulama tehreek tehrik tehreek-e-insaf awami muslim qaumi lashkar jaish hizb hizbul mujahideen ahl dawa
  majlis shura diwan dar bayt wadi jabal jebel umm bani souk suq souq masjid ramadan al-aqsa al-qassam
  beit bnei kfar kiryat har givat ramat migdal nahal tel
  sdn bhd tbk pte pty gmbh ag sa spa nv bv plc ltda cia srl oy ab asa kk co
  jalan kampung kampong taman bandar bukit pulau sungai kuala tanjung teluk gunung desa kota kabupaten lembah padang pasar parti barisan pakatan
  nasional harapan rakyat keadilan perikatan bersatu pas amanah umno semenanjung negara indonesia raya jaya merdeka nusantara
  buri thani phum chai wat ban khlong klong soi thanon phra nakhon mae doi ko koh sap muang amphoe tambon pheu palang pracharath
  hanoi thanh pho quan phuong xa
  dori jinja dera machi shi-ku gun ken fu cho chome shinkansen shimbun sumo kabuki manga anime
  gu dong gun si do ri eup myeon ro gil daero hanbok hangul chaebol
  jie lu dao he jiang shan hu hai dadao zhong
  iwi hapū hapu marae whānau whanau māori maori tiriti waitangi pāti pati te ngā nga ngāti ngati
  premier league serie bundesliga laliga eredivisie ligue série liga
  billboard album song songs remix tour feat vol chapter episode season
`)
