import {words} from '../english/words.ts'

/**
 * People a newspaper may print by one name without ever giving the full one, lower case.
 *
 * Source: heads of state and government, rulers and figures of history known the world over, from general knowledge,
 * collected by hand. Names that are also words or usual given names are left out.
 */
export const householdNames: ReadonlySet<string> = new Set(
  words(`
  putin biden trump obama clinton reagan nixon kissinger eisenhower roosevelt truman bush rumsfeld cheney rubio blinken pompeo
  macron sarkozy mitterrand chirac hollande merkel scholz thatcher blair churchill corbyn sunak starmer zelensky zelenskyy zelenskiy poroshenko
  yanukovych lukashenko medvedev lavrov shoigu peskov prigozhin gorbachev yeltsin brezhnev khrushchev stalin lenin trotsky
  hitler goebbels himmler mussolini franco napoleon bismarck xi mao deng modi nehru gandhi ambedkar savarkar golwalkar vajpayee advani kejriwal
  imran bhutto musharraf zardari jinnah erdogan erdoğan ataturk atatürk netanyahu rabin sharon arafat haniyeh sinwar nasrallah
  soleimani khamenei khomeini raisi rouhani ahmadinejad gaddafi qaddafi mubarak morsi sisi nasser sadat assad saddam mbs haftar bouteflika tebboune
  mugabe mnangagwa mandela madiba mbeki zuma ramaphosa malema tutu kagame museveni kenyatta ruto odinga moi nkrumah mahama buhari tinubu
  obasanjo abacha sankara lumumba mobutu kabila tshisekedi biya bongo nyerere magufuli nyusi savimbi
  castro guevara batista chavez chávez maduro guaido guaidó bolivar bolívar lula bolsonaro rousseff temer pinochet allende boric piñera peron perón
  kirchner macri milei videla morales evo correa lasso fujimori uribe petro amlo ortega bukele zelaya noriega somoza duvalier sandino zapata
  duterte marcos aquino suharto sukarno jokowi prabowo mahathir thaksin yingluck prayut prayuth suu kyi hun-sen
  abe kishida koizumi tojo hirohito trudeau ardern albanese morrison turnbull
  shakespeare dickens tolstoy dostoevsky cervantes goethe nietzsche kant hegel marx engels freud darwin einstein newton galileo
  picasso gogh rembrandt mozart beethoven bach wagner chopin verdi plato aristotle socrates confucius buddha
  messi ronaldo maradona pelé pele neymar mbappé mbappe federer nadal djokovic beyoncé beyonce rihanna madonna drake shakira
`),
)
