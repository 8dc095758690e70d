import {words} from '../english/words.ts'

/**
 * Family names that are none of the usual words of English, lower case.
 *
 * Source: the last names of compromise 14's lexicon (Spencer Kelly, MIT licence; see NOTICE), written by
 * `scripts/write-word-lists.ts`.
 */
export const surnames: readonly string[] = words(`
   abbas acosta adams adler agarwal aguilar akhtar aleksejev aliyev almeida alvarez alves andersen anderson
   andersson andov andreassen andrejev andrews angelov angelova ansari araujo araya armstrong arslan aslan
   atchison atkinson ayala aydin babic bach baez bahk bahng bailey bakker baldwin bandara bandyopadhyay banik
   barbieri barbosa barnes barnier bartlett barua bashir bates bauer becker beckham beethoven begu bektashi
   bengtsson benitez bennett berger bergman bergmann berisha bernasconi berndsen bhak bhang bhoumik bhowmik
   bhuiyan bianchi bishwas blanco blazevic blondal bogdanov bondarenko bonik boruya bosu bouchard boyko bozic
   bozinov brankov briem brooks browne bryant buchanan burke byrne bytyqi caceres calderon campbell cardoso
   cardozo carlsson carr carter caruso carvalho castillo castro cavadini ceban cebotari celik cengic
   cereghetti cerna cerny chakma chakraborty chan chand chang chapman chatterjee chattopadhyay chaudhry chavez
   che chen cheon cheong cheung chiu choi chong chopra choudhury choung chow chowdhury choy christensen
   christiansen chung chwe ciobanu clark clarke cohen coleman collins conti contreras cooke cooper corbyn
   correa correia costa cox crawford crivelli cruz cunningham dahl damcevski daniels danielsen dankula datta
   davidov davidson davies davis debnath delgado delic demir demirovic dervishi devi dewan dias diaz dickinson
   dimitrov dimitrova dissanayake dixon djurhuus dogan doherty dominguez donev dordevic dotto driscoll duarte
   dubois dumitru dunn durand duric dutta dvorak dvorakova eder edison edwards einstein eriksen eriksson
   escobar espinoza esposito estrada evans faber farrell ferhatovic fernandes fernandez ferrara ferrari
   ferreira filipov filipovic fischer fisher fitzgerald fjeldsted fleming flores fontana fortin fournier
   fowler freeman friedman fuchs fuentes fujita fuller gagne gagnon galeano gallagher galli gallo gamage
   gandhi gao garcia gardner garza gashi gauthier georgiev georgieva gheorghe gibson gil gimenez giordano
   gjonaj gjoni goldberg goldstein golubev gomes gomez goncalves gonzales gonzalez goode goodman gorbachev
   grayling greene grgic griffith griffiths gruber guerra guerrero gunnarsson guo gustafsson gutierrez guzman
   gwon hadzic hagen halvorsen hamalainen hansen hansson haque harding harper harris hart hasani hasanov
   hasanovic hashimoto haugen haung hawkins hayashi hayes heikkila heikkinen heinonen hemingway henderson
   henriksen hernandez herrera hess higgins hitchcock hjaltalin hoang hodzic hofer hoffman hoffmann hofmann
   hojgaard hok holmes holt hopkins horak horakova horvat howe hoxha hristov hristova hu huaman huang huber
   hughes huynh ibrahimovic iglesias ikeda iliev ilieva inoue ionescu ishikawa ito ivanou ivanov ivanova
   jackson jacobs jacobsen jakobsson jankovic jansen janssen janssens jansson jarvinen jenkins jennings jensen
   jhang jimenez joensen johannesen johannessen johansen johansson johnsen johnson johnston jones jonsson
   jorgensen joung jovanovic jung juric kahn kalloe kaminski kane kaplan kapoor karjalainen karlsen karlsson
   kastrati kato kaur kaya kayser kazlov keller kennedy khan kieffer kikuchi kilic kimura kinnunen klein
   kluivert knezevic kobayashi koch korhonen koskinen kovac kovacevic kovacic kovacs koval kovalchuk kovalenko
   kowalczyk kowalski kozlov kramer krasniqi kraus krause kravchenko kremer krishna kristensen kristiansen
   kryeziu kucera kucerova kumar kumara kuznetsov kvaran kwok kwon laine laitinen lammy lang larsen larsson
   lau lavoie lawson lebedev lefebvre lefevre lehmann lehtinen lehtonen leitner leka lekaj lenin leroy lewis
   li lincoln lindberg lindholm lindstrom liu liyanage lombardi lopes lopez lovric lowe lukic lund lungu luo
   ly lynch madrigal madsen maeda magnusson maier majerus makarov makela makinen mamani mammadov mancini mann
   mariani maric marin marino markovic marques marroquin martinez martins matei matic matsumoto matthews mayer
   mayr mccarthy mclaughlin mclean mehmedovic mehmeti meier meijer mejia melnyk melo mendes mendez mercier
   messi messier meyer meyers micrachi mihhailov mikkelsen miller milosevic mohan molina moller monroe
   montgomery moore mora morales moreau moreira moreno moretti mori morin morina morozov morris morrison
   mortensen morton moser moss mozart mulder muller munoz munteanu murati muratovic murphy murray mussolini
   myers nagy nakajima nakamura nakashima narayan nash navarro neilson nemcova nemec nichols nicholson nielsen
   niemi nieminen nikolic nikolov nikolova nilsen nilsson nixon norodahl norris novak novakova novikov novotna
   novotny nowak nunes nunez nyman obama obrien oconnor ogawa oliveira oliynyk olofsson olsen olson olsson
   oneill orellana ortega ortiz orwell osborne owens ozdemir ozturk pahk pahng pak papadopoulos parker patel
   patterson pavic pavlov pavlovic pearson pedersen peeters pena pereira perera peretz perez peric perkins
   persson peters petersen peterson petrov petrova petrovic pettersen pettersson phak pham phan phang phillips
   picasso pichler piero pinas pinto polishchuk popescu popov popovic portillo poulsen powell prasad prifti
   prochazka prochazkova putin quispe radic radu ramirez ramos rantanen rasmussen ravelli reagan rees reis
   reiter reuter reyes reynolds ribeiro ricci richards richardson ries rivas rivera rizzo roberts robertson
   robinson rocha rodrigues rodriguez rogers rojas romano romero roosevelt rosenberg rossi rotari roth roux
   rowe rowling rubio ruiz russo rusu ryang ryoo ryu saarinen sahin saito sakamoto salas salihovic salminen
   salo salonen sanchez sandberg sanders santana sante santos sanz saric sasaki sato saunders savic scheving
   schiltz schmid schmidt schmit schmitt schmitz schneider schroeder schubert schulz schwarz segura seinfeld
   semjonov semyonov seoh sepulveda serrano shala sharma shehu shevchenko shevchuk shimizu silva simmons
   simonsen sinatra sinclair singh sirbu smirnov smit smith smyth sokolov solovyov sorensen sosa soto soung
   sousa stalin starmer steele stein steiner stephens stevens stevenson stoica stojanovic stoyanov stoyanova
   suarez subotic sullivan suzuki svensson svoboda svobodova szabo tahirovic takahashi tanaka tate tavares
   teixeira thatcher thill thompson thomsen thomson thorarensen thorlacius tian tjin tkachenko todorov
   todorova tolstoy tomic torres toth tran tremblay tryniski tsui tuominen turcan turner turunen valenzuela
   valverde vargas vasilyev vasquez vassiljev vazquez velasquez vesela vesely vidal vidovic villalba
   villalobos vinogradov virtanen visser vivaldi vogt volkov vorobyov vukovic waage wagner walker walsh
   walters walton watanabe watson webb weber webster weiss welter wilkinson williams williamson wilson wimmer
   winkler wisniewski wojcik wolff wong wright wu xiao xu yamada yamaguchi yamamoto yamasaki yamashita
   yamazaki yang yeun yeung yi yildirim yildiz yilmaz yokoyama yoshida yun zakharov zaytsev zhang zhao zhou
   zhu zimmermann
`)

/**
 * Family names that stand first: `Kim Jong Un`, `Xi Jinping`, `Nguyen Phu Trong`.
 *
 * Source: the usual family names of Korea, China, Taiwan, Hong Kong, Singapore and Vietnam as newspapers romanise
 * them, collected by hand.
 */
export const koreanSurnames: readonly string[] = words(`
  kim lee park pak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im rim han oh o shin sin seo suh so kwon
  hwang ahn an song ryu yoo yu ryoo hong jeon chon jun ko koh go moon mun yang son sohn bae pae baek paik paek heo hur ho nam noh
  roh no ha ban kwak gwak sung seong cha joo ju chu woo u koo gu ku min na ra jin chin ji chi eom um om won chae hyun hyon pyo byun
  pyon do to gil kil wang bang pang yeo ri ro rho ryang ryom thae pae kye sim shim myung maeng
`)

export const chineseSurnames: readonly string[] = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang xu deng feng han
  cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei lu ding ren shen yao lu jiang cui zhong tan wang lu fan jin
  shi liao jia xia fu fang bai zou meng xiong qin qiu hou jiang yin xue yan duan lei long li shi tao he mao hao gu gong shao wan
  qin tan wu dai mo kong xiang chang xi hua wen lai mei lan niu pang bi bo bu che cen chu diao dou ge geng guan gui hang hong huo
  ji jian jing ju kang kuang lang leng lian ling lou man miao mu nie ning ou pei pu qi qian qiao qu quan rao rong ruan sha shang
  sheng shu si sui teng tong tu wo xin xing xuan you yue zang zhan zhen zhi zhuang zhuo zhan zong zuo zhai zha
  chan cheung chow choi chu chiu chung fok fung ho hui hung ip kan keung kwan kwok kwong lai lam lau law lee leung lo lok luk
  mak man mok ng ngai pang poon shek shum sin siu sze szeto tam tang to tong tsang tse tsoi tsui tung wan wong woo yam yau yeung
  yip yiu yuen yung au auyeung cheng chui fan fong ha kam kong ku leong lui mui ngan or pau pun sit so tai tim tin wat yan yau
  chang chao chen cheng chi chiang chien chin chiu chou chu chuang fang hsia hsiao hsieh hsiung hsu hsueh huang hung jao jen juan
  kao kang keng ko ku kuan kung kuo lai lee liao lien lin liu lo lu lung lyu mao pai pan peng shen shih su sung sun tai tan tang
  teng tien ting tsai tsao tseng tsou tu tung twu wang wei weng wu yang yao yeh yen yin yiu you yu yuan
  goh koh ong tay teo toh quek seah sim sng soh chee chia chiam chong chua heng kwek lim loh low neo neoh oei pang phua tan
`)

export const vietnameseSurnames: readonly string[] = words(`
  nguyen nguyễn tran trần le lê pham phạm huynh huỳnh hoang hoàng phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong
  dương ly lý dinh đinh trinh trịnh truong trương lam lâm luong lương mai tô doan đoàn quach cao dao đào vuong vương
`)

/**
 * Family names of the world beyond those above, lower case.
 *
 * Source: the most usual family names of each language and region, from general knowledge, collected by hand.
 */
export const worldSurnames: readonly string[] = words(`
  garcia garcía martinez martínez lopez lópez hernandez hernández gonzalez gonzález perez pérez rodriguez rodríguez sanchez sánchez
  ramirez ramírez cruz flores gomez gómez morales vasquez vásquez vazquez vázquez jimenez jiménez reyes diaz díaz torres gutierrez
  gutiérrez ruiz mendoza aguilar ortiz castillo moreno romero alvarez álvarez mendez méndez chavez chávez rivera juarez juárez ramos
  dominguez domínguez herrera medina castro vargas guzman guzmán velazquez velázquez rojas contreras salazar luna ortega guerrero
  santiago estrada bautista cortes cortés soto alvarado espinoza espinosa lara avila ávila rios ríos cervantes silva delgado vega
  marquez márquez sandoval carrillo fernandez fernández leon león mejia mejía solis solís rosas valdez valdés nunez núñez santos campos
  camacho pena peña maldonado navarro acosta miranda cabrera valencia figueroa pacheco robles molina fuentes padilla ayala cardenas
  cárdenas serrano salas orozco trejo zamora escobar cano duran durán ochoa villarreal villanueva suarez suárez benitez benítez
  arias macias macías barrera montoya osorio zuniga zúñiga bravo quintero mora parra correa bolivar bolívar uribe duque petro
  santana paredes quispe mamani huaman flores condori choque vilca apaza ccama rondon rondón arce morales añez mesa quiroga
  fujimori humala toledo kuczynski vizcarra boluarte keiko kirchner macri menem alfonsin alfonsín massa milei scioli
  pinera piñera boric bachelet allende frei aylwin lagos kast jadue lasso moreno noboa bucaram maduro guaido guaidó cabello capriles
  machado rodriguez zelaya lobo bukele funes cerén giammattei molina arzu arzú portillo ortega murillo chamorro somoza solis chinchilla
  arias figueres mulino varela martinelli torrijos noriega fernandez abinader leonel batista fidel canel castro obrador peña calderon
  calderón fox salinas zedillo ebrard monreal sheinbaum anaya zambrano urrutia echeverria echeverría etcheverry goicoechea olazabal
  gallego gallegos galvez gálvez gamboa garza gil gimenez giménez godoy guerra henriquez henríquez hidalgo hurtado ibarra iglesias
  izquierdo lagos leiva llanos lozano lucero lugo luque marin marín marroquin marroquín mata matos melendez meléndez melgar mena
  merino meza mendes mondragon mondragón montero montes moya munoz muñoz murillo nava negrete nieto nieves ocampo ojeda olivares
  olmedo oliva oquendo ordonez ordóñez orellana ortega osorio otero oviedo pabon pabón palacios palma pardo patiño pedraza peralta
  perea pereyra pineda pinto pizarro plaza polanco ponce portillo prado prieto puentes puerta quesada quijano quiñones quiroz rangel
  rendon rendón restrepo reynoso rincon rincón riquelme rivas rivero rocha roldan roldán rosales rosario rubio saavedra saldaña
  salcedo salgado salinas sanabria santamaria santamaría santillan santillán sarmiento segura sepulveda sepúlveda serna sierra
  sosa tapia tejada tellez téllez tello toro tovar trujillo urbina valdivia valencia valenzuela vallejo varela vargas velasco velez
  vélez vera vergara vidal vieira villa villalobos villegas yanez yáñez zapata zarate zárate zavala zeballos zelaya
  silva souza sousa costa oliveira pereira ferreira alves rodrigues lima gomes ribeiro martins carvalho araujo araújo melo barbosa
  cardoso rocha dias nascimento andrade moreira nunes marques machado mendes freitas fernandes teixeira correia borges moura
  monteiro lopes gonçalves goncalves santana cavalcanti cavalcante azevedo campos batista barros pinto duarte moraes morais nogueira
  bolsonaro lula rousseff temer haddad alckmin moro dutra vargas goulart neves sarney collor itamar franco cunha calheiros guedes
  figueiredo fonseca guimaraes guimarães leite macedo magalhães medeiros miranda mourão neto pacheco paiva peixoto pessoa pires
  queiroz ramalho reis sampaio siqueira tavares toledo torres valente vasconcelos vaz viana xavier dos-santos guterres
  ahmed ahmad ali khan hussain husain hussein hossain hasan hassan rahman islam uddin miah sheikh sarkar sarker chowdhury choudhury
  chaudhry chaudhary chaudhuri begum khatun akter akhter aktar bibi alam haque huq hoque molla mollah mondal mandal biswas das roy ray sen
  gupta ghosh bose basu dutta datta banerjee bannerjee mukherjee mukherji chatterjee chattopadhyay bandyopadhyay ganguly gangopadhyay
  bhattacharya bhattacharjee chakraborty chakrabarti majumdar mazumder mitra nandi paul pal saha sinha kar dey deb dhar kundu tagore
  siddiqui siddique ansari qureshi malik mirza baig beg butt bhutto sharif zardari gilani jilani bukhari hashmi rizvi naqvi zaidi
  abbasi awan bajwa cheema dar durrani gondal janjua kayani khattak khokhar leghari lodhi magsi mahsud mengal mehsud niazi orakzai
  raisani rana rathore shah shaikh soomro sumar tareen tarar wazir wattoo yousafzai yusufzai zaman afridi achakzai bugti marri
  sharma verma varma singh kumar kumari yadav mishra misra pandey tiwari tripathi trivedi dwivedi chaturvedi shukla dubey pathak joshi
  jha thakur rajput chauhan chouhan rawat negi bisht rathod solanki parmar patel shah mehta desai modi amin bhatt vyas dave parekh
  parikh gandhi nehru vajpayee advani kejriwal jaitley swaraj sitharaman goyal gadkari gadgil kulkarni deshpande deshmukh patil pawar
  shinde thackeray fadnavis chavan jadhav kadam bhosale gaikwad more kamble sawant rane naik nayak gowda reddy rao naidu raju
  varma chowdary iyer iyengar menon nair pillai kurup nambiar panicker varghese cherian kurian jacob chacko mathew mathai
  krishnan subramanian subramaniam venkataraman swaminathan natarajan rajan raman ramanathan sundaram murthy murty shetty hegde
  pai kamath bhat acharya bopaiah bommai siddaramaiah yediyurappa kumaraswamy karunanidhi stalin palaniswami panneerselvam
  badal amarinder sidhu bajwa mann grewal gill dhillon sandhu brar bains kaur dhaliwal randhawa sodhi ahluwalia bedi kohli kapoor khanna
  malhotra mehra arora chopra anand bhatia sethi suri talwar tandon wadhwa bakshi bhasin oberoi dhawan kapur puri sood vohra
  agarwal aggarwal agrawal bansal garg goel jindal mittal singhal birla ambani adani tata godrej mahindra bajaj jain kothari lodha
  abdullah mufti lone wani bhat mir dar sofi geelani farooq rather ganie parray bukhari
  lama gurung tamang rai limbu thapa rana shrestha adhikari khadka karki koirala oli deuba dahal bhandari nepal bhattarai pokharel
  tharoor perera fernando silva de-silva bandara rajapaksa wickremesinghe sirisena jayasuriya jayawardena jayewardene kumaratunga
  bandaranaike premadasa gunawardena dissanayake samarasinghe ranatunga sangakkara jayasinghe weerasinghe wijesinghe senanayake
  abe kishida suga aso koizumi hatoyama kan noda mori obuchi hashimoto murayama tanaka suzuki sato satō watanabe ito itō yamamoto
  nakamura kobayashi kato katō yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki ikeda mori abe
  hashimoto ishikawa yamashita ogawa ishii hasegawa goto okada kondo maeda fujita endo aoki sakamoto murakami ota kaneko fujii
  fukuda nishimura miura takeuchi nakajima okamoto matsuda harada nakagawa nakano ono tamura fujiwara nakayama ishida kojima wada
  morita uchida shibata sakai hara takagi yokoyama ando miyazaki ueda miyamoto koike tamaki edano yamada motegi hagiuda kono kōno
  matsuno ishiba nikai takaichi inada onodera hayashi amari kihara nishikawa kuroda ueda hirai kitagawa otani ohtani ichiro osaka
  nishikori hanyu kurosawa miyake oe oda tokugawa toyoda morita honda kawasaki kawaguchi komatsu kubo kudo kuribayashi maruyama
  marui mishima mizuno nagai nagano nagata nomura noguchi oishi okabe okubo omori onishi oshima ozaki ozawa saito saitō sakaguchi
  sakurai sekiguchi shinohara sugiyama takada takahashi takano takeda taniguchi tsuchiya tsuji uehara uno wakabayashi yabe yano
  yasuda yokota yoshimura yuasa
  mohamed mohammed muhammad mahmoud ibrahim ismail mustafa osman omar saleh salem salim said saad saeed mansour nasser naser hamdan
  hamad hamid haddad khalil khalifa khoury kassem qasim jaber jabr jaafar abbas aziz bakr barakat bishara darwish daoud fayyad
  fares ghanem habib hariri hamdi hashemi hijazi jumblatt kanaan kanafani karam lahoud maliki mansur mikati murad mursi morsi mubarak
  najjar nasrallah nasr qaddafi gaddafi gadhafi rafsanjani rouhani raisi khamenei khomeini ahmadinejad zarif araghchi mousavi moussavi
  karroubi khatami larijani ghalibaf qalibaf soleimani sadeghi hosseini ahmadi mohammadi moradi karimi rahimi rezaei rezaee jafari
  sharifi tabrizi shirazi tehrani isfahani kermani amiri bagheri salami salehi shamkhani vaezi zangeneh zanganeh nouri velayati
  sadr sistani barzani talabani allawi abadi kadhimi sudani saleh makhlouf assad muallem mekdad zoubi hariri berri aoun geagea gemayel
  frangieh siniora salam hussein abdullah abdulaziz faisal nahyan maktoum thani sabah khalifa qaboos sultan otaiba gargash jubeir
  khashoggi saud rashid sheikh shammari mutairi otaibi qahtani ghamdi zahrani harbi dosari shehri anazi enezi subaie rajhi
  tebboune bouteflika ouyahia sellal benflis boumediene chadli zeroual bendjedid belkhadem messahel lamamra djerad
  saied essebsi ghannouchi marzouki bourguiba chahed mechichi jebali jomaa haftar dbeibah dbeiba sarraj bashagha menfi
  sisi madbouly shoukry shoukri mursi elbaradei sabahi moussa tantawi mubarak sadat nasser farouk
  burhan hamdok dagalo hemedti bashir turabi mahdi mirghani garang kiir machar
  abbas arafat haniyeh sinwar mashal meshaal dahlan barghouti erekat ashrawi fayyad shtayyeh habash hawatmeh rantisi yassin
  netanyahu lapid bennett gantz lieberman liberman olmert sharon rabin peres barak livni herzog rivlin shaked deri smotrich
  ben-gvir gallant eisenkot ashkenazi cohen levi levy mizrahi peretz biton dahan azoulay friedman goldstein katz shapira
  rosenberg weiss klein segal yosef avraham ben-david ben-gurion begin shamir meir dayan eshkol sharett weizmann
  erdogan erdoğan gul gül davutoglu davutoğlu yildirim yıldırım kilicdaroglu kılıçdaroğlu imamoglu imamoğlu demirtas demirtaş
  bahceli bahçeli aksener akşener babacan cavusoglu çavuşoğlu akar soylu albayrak kalin kalın fidan ozel özel yavas yavaş yilmaz
  yılmaz kaya demir celik çelik sahin şahin yildiz yıldız ozturk öztürk aydin aydın ozdemir özdemir arslan dogan doğan kilic kılıç
  aslan cetin çetin kara koc koç kurt ozkan özkan simsek şimşek polat korkmaz karaca pamuk gulen gülen ecevit demirel ozal özal
  diallo ba bah barry sow balde baldé camara traore traoré keita keïta konate konaté kone koné coulibaly toure touré sidibe sidibé
  diarra sangare sangaré cisse cissé doumbia doumbouya conde condé sylla bangoura sakho sarr sall wade ndiaye ndoye diop diouf fall
  faye gueye guèye mbaye mbacke mbacké niang niasse seck sene sène sy thiam tall kane ly dia dieng diagne badji sonko sané mané
  ouattara gbagbo bedie bédié soro bakayoko yao kouassi konan kouame kouamé kouakou kacou nguessan bamba fofana zongo sankara kabore
  kaboré compaore compaoré damiba ouedraogo ouédraogo sawadogo zida kafando issoufou bazoum tandja tchiani deby déby kamougue
  mahamat idriss eyadema gnassingbe gnassingbé boni yayi talon soglo kerekou kérékou
  akufo-addo mahama kufuor rawlings nkrumah mills bawumia amissah-arthur busia limann acheampong ankrah asante boateng owusu
  osei mensah appiah addo adjei agyeman agyemang amoah ampofo ansah antwi asamoah asare ayew baffour bediako boakye boadu bonsu
  danso darko donkor frimpong gyan gyamfi kuffour kwarteng lamptey mensah nkansah nyarko nyantakyi obeng ofori ofosu opoku
  oppong quaye quartey sarpong tetteh yeboah yankey
  buhari tinubu obasanjo jonathan abacha babangida yar'adua osinbajo atiku obi kanu soyinka achebe adichie okonjo-iweala dangote
  adesina fashola fayemi amaechi wike okowa sanwo-olu el-rufai ganduje kwankwaso saraki lawan gbajabiamila oshiomhole ikpeazu umahi
  abubakar aliyu bello danjuma garba gowon idris lawal maina mohammed musa sani shagari suleiman tafawa usman yusuf zubairu
  adebayo adeyemi adekunle adeleke adeniyi adesanya adewale afolabi ajayi akande akinola akinwande alabi aluko awolowo ayodele
  babalola balogun bankole bamidele coker ogunlesi ogunbiyi oladipo olaniyan olawale oyedele oyelaran oyinlola
  chukwu chukwuma eze ezekwesili ibe igwe madu nnamdi nwachukwu nwankwo nwosu nzeogwu obi odili ojukwu okafor okeke okeowo okereke
  okoli okonkwo okoro okorocha okoye okpara onuoha onyeka onyeama opara orji uche ude ugwu uzor uzodinma
  kenyatta ruto odinga moi kibaki mudavadi wetangula kalonzo musyoka karua wajackoyah uhuru gachagua matiangi kimani kamau mwangi
  njoroge kariuki maina wanjiru wanjiku wambui waweru gitau gathoni githinji karanja kinyua macharia mbugua muchiri mugo muriithi
  ndungu ngugi nyaga otieno ochieng odhiambo owino okoth onyango ouma oduor omondi ogola okello oloo oluoch achieng akinyi
  atieno cheruiyot chepkoech kipchoge kipkemboi kiplagat kiprop kiptum koech korir langat rono rotich rudisha sang tanui
  mutua musau mutiso mwendwa kilonzo ngilu muthama wambua juma khamis salim hassan duale keynan
  museveni besigye kyagulanyi nabakooba kadaga rugunda oulanyah among mbabazi kutesa muhoozi amin obote okello
  kagame rwigema habyarimana kayibanda mushikiwabo biruta rusesabagina ndayishimiye nkurunziza buyoya ndadaye
  nyerere mwinyi mkapa kikwete magufuli hassan lissu mbowe zitto makamba majaliwa mwigulu nape
  kaunda chiluba mwanawasa banda sata lungu hichilema scott mutharika chakwera muluzi chilima mugabe mnangagwa tsvangirai chamisa
  chiwenga mutsvangwa biti ncube moyo ndlovu sibanda dube nyoni mpofu nkomo sithole muzorewa chigumbura mutasa zvobgo kasukuwere
  mandela mbeki zuma ramaphosa malema zille steenhuisen mbalula motlanthe gordhan manuel nene mboweni gigaba mkhwebane ndlozi
  shivambu maimane holomisa buthelezi sisulu tambo biko tutu slovo hani gumede zulu khumalo dlamini nkosi mkhize mthembu zwane
  zondo zungu sithole shabangu radebe ntuli ngcobo ngubane nxumalo mthethwa msimang mokoena molefe mokonyane mashaba mashatile
  masuku masondo makhura magashule mahlangu mabuza mabuyane lekota lesufi kubayi kodwa khoza hlophe hlengwa gigaba duarte dyantyi
  dlodlo cele botha buthelezi du-plessis du-toit van-wyk pretorius viljoen venter naidoo pillay govender moodley naicker reddy
  nujoma pohamba geingob mbumba shifeta venaani hamutenya ekandjo shikongo nghidinwa amupanda swartbooi haufiku iipumbu amukwiyu
  dos-santos lourenço savimbi neto machel chissano guebuza nyusi dhlakama momade khama masisi mogae masire boko seretse
  tshisekedi kabila lumumba mobutu kasavubu kasa-vubu fayulu katumbi bemba kamerhe mukwege sassou nguesso nguema obiang bongo
  ondimba biya ahidjo kamto atangana fru ndi mbarga eto'o etoo mbah tchiroma
  ravalomanana rajoelina rajaonarimampianina ratsiraka jugnauth ramgoolam berenger bérenger boolell duval bachoo obeegadoo
  ahmed meles desalegn selassie mengistu tekle gebremichael gebreselassie kidane berhane haile teklemariam
  farmajo mohamud hussein roble abdi warsame hersi jama dahir barre guelleh aideed
  suharto soekarno sukarno sukarnoputri widodo subianto baswedan pranowo pandjaitan sumadi hartarto hadi wiranto yudhoyono
  kusuma santoso setiawan wijaya gunawan hidayat nugroho prasetyo saputra siregar simanjuntak nasution lubis harahap sihombing sinaga
  mahathir mohamad razak yassin yaakob hussein zahid muhyiddin hamidi ibrahim anwar onn rahman tunku
  marcos duterte aquino arroyo estrada ramos macapagal robredo lacson pacquiao moreno sotto cayetano escudero poe roxas binay
  pangilinan dela-rosa enrile trillanes hontiveros villar legarda locsin romualdez abalos diokno dominguez galvez lorenzana
  shinawatra vejjajiva chan-ocha wongsuwan thaugsuban leekpai samaravej surayud chulanont limjaroenrat juangroongruangkit
  silpa-archa anuman prachuab wattana srisai
  smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood jackson
  clarke clark harris lewis martin turner hill cooper moore king baker morris lee allen scott young james mitchell carter phillips
  anderson campbell watson bennett parker cook edwards collins bailey stewart murphy kelly cox bell ward murray hughes simpson
  richardson marshall gray grey graham foster butler russell adams mills palmer mason hunt holmes webb rogers stevens reid matthews
  hamilton ford fisher ellis harrison gibson shaw price thomas knight barnes jenkins lloyd chapman powell mcdonald macdonald
  dixon fox hunter ross rose stone wells west woods burns burton cole craig crawford cunningham dawson day dean dunn elliott fletcher
  fowler gardner gordon grant griffin griffiths hart harvey hawkins hayes henderson henry higgins howard hudson hussey jordan
  kennedy kerr lawrence lawson lynch may miller morgan morrison newman nicholson oliver owen payne pearce pearson perry porter
  reynolds rice riley ryan sanders saunders sharp spencer sutton tucker wallace walsh warren watts wheeler wilkinson willis
  o'brien o'neill o'connor o'sullivan o'reilly o'donnell o'keefe mccarthy mccain mcconnell mckenzie mckinley mclean macron
  biden trump obama bush clinton carter reagan nixon johnson truman eisenhower pence harris blinken austin sullivan burns yellen
  kerry tillerson pompeo bolton mattis rubio cruz schumer pelosi mccarthy graham romney warren sanders ocasio-cortez
  boris starmer sunak truss cameron blair thatcher corbyn raab gove patel javid hunt braverman cleverly lammy reeves major
  trudeau harper freeland mulroney chretien chrétien poilievre singh blanchet miller bellegarde archibald obed simon
  ardern key english hipkins luxon robertson mahuta peters seymour davidson shaw bridges collins jackson henare
  morrison albanese turnbull abbott gillard rudd howard keating hawke wong dutton marles frydenberg chalmers burney joyce bandt
  merkel scholz baerbock habeck lindner steinmeier schröder schroeder kohl brandt schmidt müller mueller schneider fischer weber
  meyer wagner becker schulz schultz hoffmann schäfer koch bauer richter klein wolf neumann schwarz zimmermann braun krüger
  hofmann hartmann lange schmitt werner krause lehmann köhler herrmann könig walter mayer huber kaiser fuchs peters lang scholz
  möller weiß jung hahn schubert vogel friedrich keller günther frank berger winkler roth beck lorenz baumann
  sarkozy hollande chirac mitterrand macron philippe castex borne darmanin le-maire le-pen mélenchon zemmour hidalgo dupont
  durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel fournier girard bonnet dupuis lambert fontaine
  rousseau vincent muller lefevre faure andre mercier blanc guerin boyer garnier chevalier francois legrand gauthier perrin
  meloni draghi conte renzi berlusconi prodi salvini letta mattarella gentiloni monti rossi russo ferrari esposito bianchi romano
  colombo ricci marino greco bruno gallo conti de-luca mancini costa giordano rizzo lombardi moretti barbieri fontana
  putin medvedev yeltsin gorbachev lavrov shoigu peskov zakharova navalny prigozhin kadyrov patrushev bortnikov naryshkin gerasimov
  mishustin nabiullina volodin matviyenko ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov
  morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov
  zelensky zelenskyy zelenskiy poroshenko yanukovych tymoshenko kuleba shmyhal yermak reznikov zaluzhny syrsky klitschko podolyak
  kravchuk kuchma yushchenko shevchenko bondarenko kovalenko tkachenko kravchenko boyko melnyk lysenko
  lukashenko tsikhanouskaya nazarbayev tokayev karimov mirziyoyev berdymukhamedov rahmon atambayev japarov aliyev pashinyan
  sargsyan kocharyan saakashvili zourabichvili garibashvili kobakhidze ivanishvili
  orban orbán szijjarto novak kaczynski kaczyński duda tusk morawiecki walesa wałęsa kwasniewski sikorski nowak kowalski wisniewski
  havel klaus zeman babis babiš fiala pavel fico caputova čaputová pellegrini heger vucic vučić milosevic milošević dodik izetbegovic
  plenkovic milanovic jansa janša kurti thaci thaçi rama berisha borisov radev iohannis ponta basescu dragnea
  stoltenberg støre solberg frederiksen rasmussen löfven kristersson andersson johansson karlsson nilsson eriksson larsson olsson
  persson svensson gustafsson pettersson jonsson hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen
  nielsen christensen sørensen jørgensen madsen marin niinistö stubb korhonen virtanen mäkinen nieminen
  jónsson jónsdóttir jakobsdóttir jakobsdottir grímsson guðmundsson sigurðsson
  rutte wilders kaag hoekstra omtzigt balkenende kok jansen de-jong bakker visser smit mulder bos vos peters hendriks dekker dijkstra
  de-croo michel di-rupo verhofstadt van-rompuy
  mitsotakis tsipras papandreou samaras papadopoulos varoufakis karamanlis anastasiades erdogan
  rajoy sanchez zapatero aznar iglesias casado abascal feijoo rivera puigdemont
`)

/**
 * Family names that are ordinary words of English too: `Kate Bush`, `Tiger Woods`. After a given name they end a name.
 *
 * Source: general knowledge, collected by hand.
 */
export const wordSurnames: readonly string[] = words(`
  ball banks barber bass bean beach beard bell berry best bird bishop black blackwood blake blood bloom bond bowman bradley branch brand
  bridges bright brook brooks brown buck bull burns bush butcher butler cannon carpenter carter case cash castle chambers chance
  chandler chase child church clay close cook cooper cotton crane cross crow crowe dale dancer day deacon dean diamond drew driver
  duke early earl east english farmer farrow fields finch fish fisher flowers flood flynn ford forest foster fowler fox frank
  freeman french frost gale gamble garden gardener gardner garland gates glass gold golden good goodman gore grace grant graves
  gray green greene grey grove hale hall hammer hand hardy hare harper hart hawk hawkins head heath hicks hill hills hogg holly holmes
  holt hood hook hope horn house howe hunt hunter iron jay jewel joy judge justice keen key keys king kitchen knight knott lake lamb
  lane law lawless lemon light little lock london long lord love low lowe major mann marks marsh marshall martin mason masters may mead
  merchant mercer miller mills monk moody moon moore moss mountain nail nash noble noon norman north nurse oaks orange pace page
  paine palmer park parker parks parsons patch peace peacock pearl penny pepper perry pierce pike piper pitt pitts place pole
  pond poole pope porter post potter pound powell power powers pratt price priest prince prior pryor quick rains ralph ray read reader
  reed rice rich rider rivers roach rock roe root rose rowe rush sage sailor salmon salt sands savage sawyer seal self sergeant sharp
  sharpe shaw shepherd shields short silver silk simple singer skinner slater small smart snow south spark sparks speed spence
  spicer spring stack staples star starr steel steele sterling stern stock stone storm street strong summers sumner swan sweet swift
  tailor tate taylor temple thatcher thorn thorne tiller toll tower towers townsend tree trump turner tyler usher vale valentine
  vance vine wade waite wake walker wall wallace walls ward ware waters watt weaver webb webster weeks wells west wheat wheeler white
  wild wilder winter winters wise wolf wolfe wood woodman woods workman worth wright yard york young yates
`)
