import {words} from './words.ts'

/**
 * Family names that are none of the usual words of English, lower case.
 *
 * Source: the last names of compromise 14's lexicon (Spencer Kelly, MIT licence).
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
  roh no ha kwak gwak sung seong cha joo ju chu woo u koo gu ku min na ra jin chin ji chi eom um om won chae hyun hyon pyo byun
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
