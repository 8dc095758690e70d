import {words} from '../english/words.ts'

/*
 * Given names of the world, lower case, by the gender they usually tell; spellings as newspapers print them in
 * English. What `english-given-names.ts` has already may be missing here.
 *
 * Source: collected by hand from general knowledge of each language's usual names, by region.
 */

export const femaleNames: readonly string[] = words(`
  donia dounia dunya wissal fathia mehbooba mehrunnisa shehla shagufta rukhsana sumbul nasreen naheed roohi zubeda zohreh
  haseena ruksana rozina runa moushumi mousumi shefali shamima shahana sufia taslima laily lovely beauty rina ruma shirin
  dilhani nilmini chamari chandani dayani hiruni ishara kushani malini nadeesha nirosha piyumi ruwani sanduni thushari udeshika
  kanchana kantha nalini pramila pratima rohini shyamala sucharita sudharma sunethra swarna vasanthi vijitha yamuna
  bhagya devika gauri girija hemavathi indrani janaki kausalya kokila lalitha lekha lekshmi mallika mangala padmini prema pushpalatha
  rajeshwari rajalakshmi ramya revathi sandhya saraswati sasikala shakuntala shailaja shanthi sharda sreelekha subhadra sukumari
  sumathi susheela sushma thara thulasi usharani vaishali vani vasudha veena vijayalakshmi vimala vinitha
  wiesława xolile yonela zandile zinhle zukiswa nontsikelelo nomonde nomvuyo nompilo nokubonga noxolo ntombifuthi ntombizodwa
  thokozile thembisile thembi tshegofatso boitumelo kelebogile keitumetse gontse goitsemang masego mmabatho onalenna
  alyssa aaliyah breanna brianna brittany chelsea courtney crystal danielle desiree destiny ebony heather jasmine jocelyn kayla kelsey
  krystal latoya makayla mackenzie madison maddison megan morgan natasha paige savannah shania shaniqua shelby sienna skye tamika
  tanya tiffany trinity vanessa whitney aroha ataahua hinewai huia kararaina mere ngahuia parekura rangimarie rena roimata tiare waimarie
  akesa ana alisi litia losana makereta mereani salote sera seini sisilia teuila
  aaju aluki annie elisapee eva iqaluk jeannie leetia leesee lucie madeleine mary-jane nellie oolootie sheila siku susie
  rose grace hope faith joy daisy violet lily ruby pearl olive iris ivy jade amber dawn penny sandy heather holly hazel ginger
  poppy scarlett summer autumn melody harmony charity gloria eve summer crystal jewel melody
  fatima fatimah fatma fatema fatoumata fatou aisha aicha aishah ayesha aïcha khadija khadijah khadidja maryam mariam meryem
  zainab zaynab zeinab zeynep zahra zohra salma leila layla laila lamia nadia nadine nour noor noura nora hala heba hiba hend
  hind hanan hanadi huda hoda iman eman amina aminata aminah amal amira ameera asma asmaa bushra dalia dina doaa faiza farah
  farida fawzia ghada habiba hafsa haifa hajar halima hayat houda ikram inas jamila jihan khaoula latifa loubna lubna maha mai
  malak malika manal maysa mona muna najat najla najwa nawal nesrine nisreen ola rabia rana randa rania reem rima rim ruba
  ruqayya safa safia sahar salwa samah samia samira sana sanaa sara sawsan shahd shaimaa sherine shireen siham suad suha
  sumaya tahani wafa warda yasmin yasmine yusra zineb parisa maryam narges nasrin shirin mahsa nazanin azadeh bahareh elham
  fereshteh forough golnaz jila leyla mahnaz marzieh masih mina mitra nahid nasim niloufar parvin roya samaneh sepideh setareh
  shohreh simin soheila taraneh zhila benazir bilquis farzana humaira mahira maleeha nargis nasreen nighat nilofar rubina sadia
  saima samina sania shabana shazia sherry sobia sumaira tahira uzma zeba zubaida hasina khaleda rokeya selina shirin sultana
  tahmina nusrat
  aditi aishwarya alia amrita ananya anita anjali anjana ankita anupama aparna archana arundhati asha bhavna chitra deepa
  deepika deepti divya draupadi durga gayatri geeta gita gowri hema hemlata indira indu jaya jayalalithaa jayanti jyoti
  jyothi kajal kalpana kamala kamla kangana kareena katrina kavita kavitha kiran kirti komal kumari lakshmi lata lavanya leela
  madhu madhuri mamata mamta manisha maneka meena meenakshi meera menaka mohini mridula mukta namrata nandini neelam neerja
  neeta neha nidhi nikita nirmala nisha nita padma pallavi parvati pooja poonam prachi pratibha preeti prerna priya priyanka
  pushpa radha radhika rajni rakhi ranjana rashmi rashmika rekha renu renuka richa ritu roopa ruchi rupa sadhana sangeeta
  sangita sarita sarojini saroj savita savitri seema shalini shanta sharmila sheela shilpa shobha shraddha shreya shruti shweta
  simran sita smita smriti sneha sonal sonali sonam sonia sudha sujata sukanya sulochana suman sumitra sunita supriya surekha
  sushma swapna swati tanuja tara tejaswini trisha uma urmila usha vandana vanita varsha vasundhara vidya vijaya vinita yamini
  chandrika kumudini sirimavo sumithra dilrukshi
  adaeze adaora abena abiola adwoa afia afua akosua akua ama amaka aminatou assetou awa ayo bisi bolanle bukola chiamaka
  chidinma chimamanda chinwe chioma damilola ebele efua esi esther fatoumatta folake funke funmilayo grace hadiza halimatou
  hauwa hawa ifeoma ifeanyi ijeoma kehinde kemi khady kadiatou mame mariama mariatou maimuna ngozi nkechi nkem nneka obiageli
  oby odette ogechi olufunke olayinka omolola oumou ramatou ramatoulaye rokia rokhaya sade safiatou salamatou sekai seynabou
  simisola stella temitope titilayo tolu toyin yaa yetunde yewande zainabu abenaa nana wanjiku wambui wangari wanjiru wairimu
  njeri nyambura achieng akinyi atieno auma awino adhiambo chebet cherono chepkoech jepkosgei moraa kerubo mwende nafula nekesa
  namukasa nakato nalubega babirye nantongo neema rehema zawadi zuhura mwanahamisi bahati asha rukia saida mwajuma subira
  tumaini upendo thandi thandeka thandiwe nomvula nomsa nosipho noluthando nokuthula nozipho nompumelelo lindiwe zanele zodwa
  busisiwe bongiwe ayanda ntombi nomalanga nkosazana nonkululeko phumzile sibongile sindisiwe thuli thulisile tumelo lerato
  palesa dineo mpho naledi refilwe lebohang mmusi tebogo thabisile winnie zindzi zoleka unathi gugu duduzile tendai rudo chipo
  rutendo nyasha tsitsi ruvimbo tariro sekai grace joice auxillia mulenga chanda mwansa thelma tadala chikondi tiyamike alem
  almaz aster hirut liya meaza meron mulu sahle senait selam tigist tirunesh tsehay yeshi zeritu birtukan genet haimanot
  marie mariam aïssata aissatou adja adama bintou coumba diarra djeneba fanta kadidia kadiatou korotoumou mah nana oumar
  rokiatou sira sitan
  adriana alejandra alicia amalia amparo ana anabel andrea ángela angélica antonia araceli ariadna aurora beatriz belén berta
  blanca brenda camila candela carla carlota carmen carolina catalina cecilia celia clara claudia concepción consuelo cristina
  daniela delcy delfina delia diana dilma dina dolores dora dulce elena eliana elisa elvira emilia emma encarnación ernestina
  esperanza estela estefanía eugenia eva fabiola fernanda flor florencia francisca gabriela gilda gladys gloria graciela
  guadalupe guillermina inés irene iris irma isabel isabela isidora ivonne ivón ixchel jacinta jimena josefa josefina juana
  juanita julia juliana julieta karina karla keiko laura leonor leticia lidia lilia liliana lina lorena lourdes lucía lucila
  lucrecia luisa luz macarena magdalena malena manuela marcela margarita maría mariana maribel maricarmen mariela marina marisol
  marta martina matilde maura mayra melisa mercedes micaela michelle milagros mirna mirta miriam monserrat mónica monica nadia
  nancy natalia nélida nelly nidia noelia noemí norma nuria olga olivia ofelia otilia paloma pamela paola patricia paula paulina
  paz perla piedad pilar raquel rebeca regina renata rigoberta rocío rosa rosalía rosario rosaura rosalinda roxana ruth sandra
  sara selena silvia sofía soledad sonia susana tamara tatiana teresa teresita trinidad valentina valeria vanesa vanessa
  verónica veronica vicenta victoria vilma violeta virginia viviana xiomara ximena xóchitl yadira yamila yasmín yolanda yuliana
  zoila zulema keyla nayib nayla angelina marielle marina damares joênia conceição luiza letícia tainá thaís raíssa fátima
  gisele joana luana mariângela rosângela simone socorro vitória
  anastasia alina alla alyona anna daria ekaterina elena elvira galina inna irina julia karina katerina kateryna khatia kira
  ksenia larisa larysa lena lidia lilia lubov ludmila lyubov lyudmila margarita maria marina maya nadezhda natalia natalya nataliya
  nina oksana olena olesya olga polina raisa regina sofia sofya svetlana tamara tatiana tatyana tetiana uliana ulyana valentina
  valeriya vera veronika viktoria viktoriya yana yekaterina yelena yevgenia yulia yuliya zhanna zinaida zoya salome ketevan nino
  nana tamar eka maia dinara aigul aliya gulnara gulnora madina nargiza saule zarina zhanar ainur asel dilnoza feruza malika
  agnieszka aleksandra beata bożena danuta dorota elżbieta ewa halina hanna iwona jadwiga joanna katarzyna krystyna małgorzata
  magdalena marzena monika renata sylwia urszula wanda zofia zuzana zuzanna zdenka jana jitka lenka ludmila milada božena
  biljana dragana gordana ivana jelena jasna jadranka kolinda ljiljana mirjana milica nataša radmila sanja slavica snežana
  tanja vesna zorana ana-maria elena ioana laura monica raluca simona viorica mariya gergana tsvetana irena ilona ildikó
  katalin klára judit ágnes zsuzsanna viktória
  ayşe ayse aysel aylin aynur belgin berna büşra canan ceren çiğdem demet derya dilek ebru elif emine esra fatma feride feyza
  figen gamze gönül gul gül gülay gülsüm güler hande hatice havva hülya ipek kübra lale leyla melek melike meral merve meltem
  mine müge nazlı nermin neslihan nilüfer nuray nuran nurcan özge özlem pelin pınar rabia sabiha seda selda selin selma semra
  serap sevgi sevim sibel songül şule tansu tuba tuğba tülay yasemin yeliz yıldız zehra zerrin zübeyde
  dewi siti retno megawati puan susi tri nur nurul nurhaliza rina rini ratna yenny wulan indah ayu putri lestari kartini
  fitri intan mega nadiem aisyah norhayati noraini rohani rosmah wan azizah azlina hannah zuraida latheefa yeo nurfarahin
  corazon imelda leila loida miriam leni risa pia imee nancy cynthia grace aurora gina josephine marites rowena analyn maricel
  liza lourdes lyn jinky yingluck paetongtarn pannika sudarat thanathorn chadaporn patcharin somying malee nattaya
  khin aye thida thandar sandar suu yin cherry phyo hnin su
  haruka hiroko junko kazuko keiko kumiko kyoko mariko masako mayumi michiko midori miho miki misaki naoko naomi noriko reiko
  ryoko sachiko sadako sakura satoko sayaka sayuri setsuko shizuka tamiko takako tomoko toshiko yoko yoshiko yuka yukari yukiko
  yuko yumi yumiko yuri yuriko akiko asuka ayako ayumi chieko chizuru eiko emiko etsuko fumiko hanako hitomi kaori katsuko
  xiaohong xiaoling meiling yingwen mei-ling ying-wen hsiu-lien ling yan hong
  aagot anneke anouk astrid birgit birgitta britt cecilie dagny ebba elin elke elsebeth erna freja frida frauke gerda gisela
  greta gro gudrun gunilla guðrún hannelore hedda heidi helga helle henriette hildegard ilse inga ingeborg ingrid jacinda jóhanna
  jutta karin katja katrin katrín kirsten kirsti kristín lene liv liselotte maren margarethe margot margrethe mareike marit marlies
  mette monika nicola petra ragnhild renate sabine sanna sigrid sigríður silke silvana sissel solveig steffi stine susanne svenja
  tarja ulla ulrike ursula ute vigdís wiebke yvette þóra anneliese annegret angela cornelia christine franziska saskia sylvie
  adèle agnès amélie anaïs anne annick arlette aurélie aurore bernadette brigitte camille carole cécile céline chantal christelle
  christiane claire claudine clémentine colette corinne danielle delphine denise dominique édith élisabeth élodie émilie estelle
  eugénie fabienne florence françoise geneviève ghislaine hélène huguette isabelle jacqueline jeanne jocelyne joëlle josiane
  laetitia laurence liliane louise lucie lucienne lydie madeleine manon marguerite marielle marine marlène marthe martine maryse
  mathilde mélanie michèle mireille monique murielle nadège nathalie nicole noémie odile pascale patricia pauline rachida régine
  roselyne sandrine ségolène sidonie solange sophie stéphanie suzanne sylvie thérèse valérie véronique virginie viviane yvonne
  alessandra antonella barbara bianca carlotta chiara claudia donatella elisabetta emanuela federica francesca gabriella giada
  gianna giorgia giovanna giulia giuseppina graziella ilaria laura letizia loredana lucia luisa maddalena marcella mariagrazia
  mariangela mara michela ornella paola raffaella roberta rosanna rosa sabrina serena silvia simona sofia stefania valeria
  valentina vittoria oriana
  adi adina avigail ayelet batya dafna dalia dorit efrat einat esti gal galit hagit hila idit ilana inbal irit karnit keren liat
  limor liora merav michal miri miriam moran naama naomi noa nofar nurit ofra orit orly orna pnina rachel rina rivka ronit ruth
  sarit shelly shira shirly shlomit shoshana shulamit sigal sivan tali tamar tzipi tzipora vered yael yafit yehudit yifat yocheved
  zehava zipi
  aloha kahurangi marama moana ngaire tui whetu nanaia kiri hinemoa mereana aroha tangi
`)

export const maleNames: readonly string[] = words(`
  fathy fathi wissem wissam wisam ayman bachir badreddine belkacem boualem chafik chérif cherif djilali fares fethi hachemi hafid
  hakim halim hamadi hechmi kacem khelil lamjed lassaad lotfy mabrouk makram mehrez mohsen mondher montassar mouldi nabil nejib
  noureddin rafaa raouf ridha sadok salaheddine samy seifeddine slaheddine taïeb tijani yadh zied zouhair abdelbaki abdelkrim
  abdelhak abdelhafid abdelghani abdelwahab abdenour abderrahmane abderrahim aimen ameur amara azzedine boudjemaa brahim
  safwat shafik shaaban sobhi tharwat wagdy wagih yousry zakariyya gaber galaa hany hazem hesham hossam ihab kadry magdy mahgoub
  medhat moataz moheb mohie mokhtar mounir nabil osama ramy refaat sameh seddik shady sherif tamer wael yehia youssry
  jasim jassem muhsin muthanna nawfal qusay qahtan saadoun salar shwan sirwan taher talib barham masrour nechirvan hoshyar karwan
  bashayer mubarak nayef fahd fawaz faleh ghanim hamoud hazaa khalaf marzouq meshaal meshal mishal musaed mutlaq naif nawwaf saqr shabib
  sultan sulaiman talal thamer theyab turki waleed yaqoub zayed juma jumaa obaid rashed saif salem suhail
  abbey abhay achyut adhir aloke alok amarnath ambar amiya amulya anant anantha anbumani arjit arunachalam ashis asit atal badri
  bal balachandra balram balwant bansi barun basanta bhagwan bhairav bhanu bharath bhargav bhaskara bhawani bhim bhola bhupendra bibhuti
  bijoy bimal binay binod bipul birbal biswajit brij chaman chamal chandan chander chandrakant chandramohan chaudhary chinmoy
  damodar dattatreya dayanand deb debabrata deenanath deva devdas devraj dhirendra dhruv digambar dinanath dinkar durgesh dushyant
  faruque gajendra ganapathy ganesh ganga gangadhar gauranga girdhar giridhar gobinda gokul gopinath gulshan gulzar gurdeep gurudas
  guruprasad haradhan hariprasad harsimran hasmukh hiren indrajit ishwar jagadish jagadesh jaganmohan jagjit jaideep janardan jaspal
  jatin jawahar jayadev jayaram jayesh jeevan jignesh jogendra joginder jyotirmoy kailas kalyan kamalesh kanu karthikeya kaushik
  keshav khurshid kiren kishan kodanda krishnamurthy krishnaswamy kumaraswamy lakshman lal lalan laljit lallu loknath madhusudan
  mahavir mahadev maheswar makhan malay mallikarjuna manas mangal manindra manvendra markandey mihir milan mohanlal motiram mrinal
  mukunda muthu nabin nagendra nalin nanda nandkumar narahari narottam narsimha natwar navaneeth nilanjan niranjan nityananda
  paramjit parameshwar paras paresh partho pashupati pinaki pitambar prabhat prabir pradyut prahlad prakasam pramatha pranabh prasenjit
  prashanta pratik pravesh prithvi priyaranjan puran purna purushottam rabindra rabindranath raghunath raghuraj raghuveer rajanikanth
  rajan rajaram rajasekhar rajendran rajinder rajmohan ramasamy ramaswamy rambhai ramprasad ranadhir rangarajan ranjan ranjit
  rasik ratnakar ravindran ravinder revanth roop rudra sabyasachi sadananda sadhan saket samar sambhu sampath sanat sanjoy
  sarbananda saroj sarvesh sasi satinder satpal satyabrata satyanarayan saumitra sekhar senthil shailendra shailesh shambhu
  shankar shanmugam shaswat shivakumar shivpal shreyans shridhar shrikant shyamal siddaramaiah sisir sivaraman snehasish
  sohan soumya srikanth srinath subhas subhendu subir suchindra sudarshan sudeep sugata sujit sukanta sukumar sumanta sundararajan
  suprakash surajit surinder suryakant sushanta sushilkumar suvendu swaminathan swapon tapas tarak tathagat tej tejpal thirumal
  tirath tribhuvan trilok trilochan tushar udhayanidhi ujjal ullas umakant unni utpal vaiko vallabhbhai vasanth vasudev veer veerendra
  venugopal vidyasagar vignesh vijayakumar vijayan vimal vinayak vineeth viplav virbhadra vishwajit vithal vivekananda yaduveer yatin
  ajantha ajith amal anil aruna asanka asela asitha athula avishka bandula bhanuka buddhika chaminda chamara charith dasun dhammika
  dhananjaya dilan dilruwan dimuth dulanjana dushantha gayan gihan hasitha isuru jagath jeewan kapila kasun kavinda kusal lahiru lalith lasith
  mahela manjula nalaka nalin namal nimal nishantha nuwan pathum pradeep prabath priyantha rangana ruwan sajith saman samantha
  sanjeewa saliya sunil suranga thilan thisara tissa udara upul vimukthi wanindu wimal
  somchai somkiat somphong sompong sutin suthin surachai suchart supachai sunthorn teerachai thaworn thawee tawee taweesak thira
  thongchai udom uthai varawut veera vichai vichit virat virote warawut wichai wirat wisanu worawut yongyuth kriengsak krit krisada
  kasem kamnoon chaiwat chaturon chartchai jurin niphon nipit paiboon panya pongthep prasert prayong preecha sakda samai sanan
  aziz azizul bashirul ehsanul enamul faizul faruk golam hafizur harun hasibul imrul jahangir jashim jasim kamrul khaled khalilur
  lutfur mahmudul mainul mamunur manzurul masud mashiur mezbah minhaz mohibul monirul mosharraf motahar motiur mozammel murad nazmul
  nazrul nurul rafiqul rakib rakibul rashedul ratan reazul rezwan ruhul sadek sajeeb sakib saleh salim samiul shafiqul shahadat
  shahin shahriar shajahan shamim sharif shawkat sirajul sohel tanvir tarek tawhid tawhidul tofazzal wahid yunus zahid zahidul zakir ziaul
  babatope bayo bode dimeji dino gani gboyega kashim kola muyiwa rauf sikiru segun taiwo tolu wasiu yomi
  abdulai aboagye adjei akwasi ato atta baba barima boakye dela edem elorm fiifi godfred kobby kodjo koku kosi kow kwamina kweku kwesi
  mawuli nene odeneho ofori selorm sena senyo togbe togbui yao yawson
  barnaba bernabe charlemagne cleophas demetri fidele jovenal kundi léandre mwai nkosana nzamba okot ouko pascal rwanda sadio sékou
  solo tumaini wavel
  ace aden aidan ashton austin blake brandon brayden brendan brent brody bryce byron caleb cameron casey clint cody colby colin
  connor corey cory craig curtis damian damien darcy darrell darren darryl dave declan dennis derek derrick desmond dexter donovan
  duncan dustin dwayne dylan earl elliot elliott errol ethan evan everett fergus finlay finn fraser gareth garrett gavin geoff geoffrey
  glenn gordon graeme graham grahame hamish harold harvey hayden howard hugh hugo iain ian isaiah jared jarrod jason jed jeff jeffrey
  jerome jerry jesse jeremy joel johnathan jonah jonathan josh joshua keegan keith kelvin kenneth kent kieran kirk kyle lachlan leroy
  leslie lester lionel lloyd logan lorne lyle malcolm marcus matthew max mervyn mick mitch mitchell murray neil nigel norm norman
  owen perry pete philip quentin ralph randall randy reece reg reggie reuben rhys rick riley rod rodney ron ronnie ross roy russ russell
  ryan sam sean seth shane shaun shayne sid spencer stan stewart stuart ted terence terrence terry toby todd trent trevor troy tristan
  vaughan vernon vic vince wallace wally warren wayne wes wesley winston zac zach zachary zane
  tipene hemi hoani hohepa hēnare rangitihi rāwiri tamihana tiaki wiremu matiu mikaere eruera
  aisea apisai asenaca epeli inia isikeli jone jope kitione manoa mosese ratu sakiusa semisi siaosi sione taniela tevita viliame waisale
  adamie aipili akeeko elijah enoki eli iola itoah jaypeetee joanasie johnny jolly markosie natan noah paul-aarulaaq pauloosie pitsiulaq
  qajaq sakiasie simonie tagak zacharias
  will mark jack bill frank rob bob pat chuck drew grant chase max rich art gene guy harry ray clay dale glen cliff heath lance
  miles pierce reed rusty wade ward dean earl duke marshall hunter mason carter cooper tanner tyler taylor prince king
  raouf raoof sikandar parvez pervez motilal hiralal chunnilal sohrab sher gul shuja ghazanfar sardar nisar nazir bashir zamir
  mohammed muhammad mohamed mohammad mohamad muhammed mehmet mahomed mamadou mohamud mohamoud ahmed ahmad ahmet hamad hamed hamid
  hamdi hamza hassan hasan hussein husain husayn hussain hossein hosein hüseyin ali aly omar umar omer ömer osman othman uthman
  usman abdullah abdallah abdulla abdul abdel abdelaziz abdulaziz abdelkader abdelmalek abdelmadjid abdelfattah abdelilah
  abdelhamid abdelrahman abdulrahman abdirahman abdurrahman abdulhamid abdulkarim abdullahi abdiweli abdikarim abdisalam abdou
  abdoulaye abdourahmane abubakar aboubacar abou abu adel adil adnan akram alaa amer amin amine amir ammar anas anwar ashraf asim
  atef ayman ayoub ayub aziz azzam azeddine badr baha bahaa bakr bandar basem bashar bashir basil bassam bassem bilal boutros
  brahim chakib daoud dawood djamel driss ehab emad essam fadel fadi fahad fahd faisal faysal farid faris farouk farooq fares
  fathi fawaz fawzi fayez fayçal firas fouad fuad galal gamal ghassan ghazi habib hadi hafez haidar haider hakim hamdan hamdeen
  hani hanna haroun harun hashim hashem hatem haytham hazem hicham hisham hosni houari hosam hossam husam ibrahim ibrahima ihab
  imad imran iqbal ismail ismael issa iyad jabbar jaber jabir jafar jaafar jalal jamal jamil jassim jawad jihad kais kamal kamel
  kamil karim kareem kassem kassim khaled khalid khaldoun khalifa khalil khairy lakhdar lamine lotfi loay luay maher mahdi mehdi
  mahmoud mahmud mahmood majed majid malek malik mansour mansoor marwan marzouk mazen miloud moaz moez moncef mortada moussa mousa
  musa mostafa mustafa mustapha motaz mouloud mounir munir muammar moammar mubarak mukhtar mokhtar murad mourad muqtada nabih
  nabil nader nadim naguib naif nayef naji najib najibullah nasser nasir nasr nassim nawaf nawaz nazar nizar noureddine nouri nuri
  omran oussama osama usama qais qasim qassem rachid rashid rasheed rached radwan raed rafic rafik rafiq ragab rami ramadan ramez
  ramzi ramzy rauf redouane reda riad riyad ridha rida saad saadi sabri saddam sadiq sadek saeb saeed saïd said saied saif salah
  saleh salih salem salim salam salman sami samih samir sameh sayed sayyid seif selim shadi shafiq shaker sharif sherif shawki
  slim sofiane soufiane suleiman suleman sulaiman souleymane sultan taha taher tahar tahir taieb talal talat tamer tamim tarek
  tareq tariq taoufik tawfik tewfik turki wael wajdi walid waleed wassim yahia yahya yacine yassin yasser yasir yassine yazid
  youcef youssef yousef yusuf yusif yousuf youssouf younes younis yunus zaid zayd zayed zakaria zakariya zaki zeid ziad ziyad zine
  zuhair zouheir abdolreza akbar alireza amirhossein amir-abdollahian arash ardeshir asghar babak bahman bahram behrouz behnam
  bijan dariush davood ebrahim ehsan esfandiar eshaq esmail faramarz farhad fereydoun gholam gholamreza habibollah hamidreza
  hesameddin heshmatollah hooman houshang iraj jahangir javad kambiz kamran kaveh kazem keyvan khosrow kourosh mahmoud majid
  masoud mahan manouchehr mehran mir-hossein mohammad-bagher mohsen mojtaba morteza mostafa naser parviz pejman pirouz qasem ramin
  reza rouhollah ruhollah saman sadegh shahab shahin shahram siamak siavash soroush yadollah
  aamir arif asad asif asfandyar atif aurangzeb azam babar bilawal ejaz fazal fazlur gulbuddin habibullah hafiz hamidullah
  haqqani hekmat hibatullah ijaz imtiaz inzamam irfan ishaq jalaluddin javed jehangir junaid kashif khawaja khurram khurshid
  liaquat maqbool masood mehmood mirza moeen mohsin mubashir mujib mullah mushtaq nadeem naeem najam nasim nasrullah naveed
  noman obaidullah pervaiz pervez qamar qazi raheel rahimullah raza riaz rizwan saadullah sadiq sajid saleem sarfraz sarwar
  sattar shafqat shahbaz shehbaz shahid shahzad shaukat sheharyar siraj sirajuddin sohail tahirul tanveer umair wahab waqar
  wasim wazir yaqoob yaqub yousaf zafar zaheer zahid zalmay zia ziaur zulfikar zulfiqar ashraf hamid rashid abdur ataur
  anisur habibur matiur mizanur mostafizur mujibur mustafizur obaidul mahbubul moudud rezaul saiful serajul shahidul shamsul
  tofail hasanul asaduzzaman muhith mahfuz kader quader moshiur shakib mashrafe mushfiqur tamim tareque
  abhijit abhishek aditya ajay ajit akash akhil akhilesh akshay amar amarinder amit amitabh amol amrit anand anil aniket anirudh
  ankit ankur anoop anshul anuj anupam anurag arjun arun arvind aseem ashish ashok ashutosh ashwin atal atul avinash ayushmann
  balakrishna baldev balasaheb basavaraj bhagat bhagwant bhairon bharat bhaskar bhupesh bhupinder bibek biju bipin biren biswa
  brijesh chandan chandra chandrababu chandrashekhar chetan chirag chiranjeevi conrad darshan dayanidhi debasish deepak devendra
  dharmendra dhananjay dheeraj digvijaya dilip dinesh diwakar eknath gaurav gautam ghulam girish gopal gopalkrishna govind
  gulab gurmeet gurpreet hamid hardik hari harish harpreet harsh harsha harshvardhan hemant hemanta himanshu hitesh hrithik
  inder jagan jagat jagdish jagmohan jai jairam jaswant jawaharlal jayant jayanta jitendra jitin jyotiraditya kailash kamlesh
  kanhaiya kapil karan karthik karti kartik kishore krishna krishnan kuldeep kumar kunal lalit lalu laxman lokesh madan
  madhav madhukar mahendra mahesh mahinda maithripala mallikarjun manik manish manmohan manohar manoj mayank milind mithun mohan
  mohit mukesh mukul mulayam murali murli nagarjuna nana nandan narayan narayana narendra naresh navin naveen navjot neeraj
  nikhil nilesh nirav nirmal nitin nitish omprakash oommen palaniswami pankaj parag parth partha pavan pawan pinarayi piyush
  prabhakar prabhas prabhu pradeep pradip prafulla prakash pramod pranab pranay prasad prasanna prashant pratap praveen pravin
  prem prithviraj puneet pushkar pushpa raghav raghuram rahul raj raja rajan rajat rajeev rajendra rajesh rajinikanth rajiv
  rajkumar rajnath raju rakesh ram raman ramakrishna ramachandra ramdas ramesh ramnath ranbir randeep ranil ranveer ratan ravi
  ravindra rishabh rishi ritesh rohan rohit roshan sachin sahil sambit samir sandeep sandip sanjay sanjiv sanjeev santosh
  sarath sarath satish satya satyajit satyendar saurabh saurav selvaraj shantanu sharad shashank shashi shatrughan shaktikanta
  shekhar shibu shikhar shirish shivraj shiv shivam shreyas shubham shyam siddharth siddhartha sitaram sitharaman sonu sourav
  srinivas srinivasan sreedharan subhash subramaniam subramanian subrata sudhir sudip sukhbir sukhwinder sumit sundar sunder
  sunil suraj surendra suresh surjit surya sushant sushil swapan swaroop syed tapan tarun tathagata tejashwi tejas trivendra
  uday uddhav ujjwal umesh upendra vasant veerappa venkaiah venkatesh vijay vikas vikram vikramaditya vinay vineet vinod vipin
  virat virender virendra vishal vishnu vishwanath vivek yash yashwant yogendra yogesh yogi yudhvir gotabaya namal chamal basil
  sajith sirisena wickremesinghe kumara anura dinesh rauff patali udaya harin champika tilak mangala lasantha muttiah sanath
  pushpa prachanda jhala sher deuba kp madhav baburam girija
  abiy hailemariam haile meles debretsion demeke dawit getachew tedros tewolde workneh yared mulatu girma mengistu kassa berhanu
  isaias afwerki yemane osman tesfaye tadesse tamrat teshome tsegaye yohannes zenawi redwan gedu lemma jawar bekele merera
  amadou bakary boubacar boubou cheick cheikh cheikhna demba diarra djibrilla djibo fodé gaoussou idrissa ibrahima kalifa karamoko
  lassana macky mady mahamadou mahamane mahamat malick mamady mamoudou moctar modibo modou moussa ousmane oumarou oumar papa pape
  salif samba sekou seydou sidi sidya sory soumaïla soumana souleymane soumeylou tidiane tiébilé tiécoura yaya younoussi yoro
  alassane alpha assimi bah blaise choguel damiba dioncounda guillaume henri koffi kouadio kouassi kouamé laurent maada mathurin
  mathieu norbert patrice roch simon thomas yayi zida faure gnassingbé gnassingbe gilchrist essozimna adebayor
  abiodun adebayo ade adekunle adeleke ademola adeniyi adewale akin akinwumi akinwunmi atiku ayodele ayodeji babajide babatunde
  babagana bola bolaji bukola chibuike chibuzor chidi chiedu chigozie chijioke chika chike chima chimaroke chinedu chinonso
  chinua chisom chukwudi chukwuemeka chukwuma dapo dare dele ebuka ejike ekene emeka emenike enyinnaya femi festus folarin gbenga
  gbolahan godswill goodluck ibukun idris ifeanyi ike ikechukwu ikenna jelani jide kanayo kashim kayode kelechi kene kingsley
  kunle lai lanre lateef muhammadu musiliu namadi nasir nduka nnamdi nuhu nwankwo obafemi obi obinna odion okechukwu okey okezie
  olabode oladipo olamide olanrewaju olatunji olawale olisa olu olubunmi olufemi olumide olusegun oluwaseun omotayo onyekachi
  orji osita peter rabiu raji rasheed rochas rotimi sanusi seun shehu simeon sowore tayo temi tokunbo tunde tunji uche ugochukwu
  ugo umaru uzodinma uzor wale willie wole yakubu yemi yinka zamani
  kofi kwabena kwadwo kwaku kwame kwamena kwasi kwesi kojo kobina ebo ekow fiifi papa paa yaw yaa nii nana osei nana-akufo
  mahamudu bawumia alban haruna alhassan iddrisu ibrahim mumuni murtala inusah johnson joshua kennedy samia
  kamau kariuki kimani kinyanjui kipchoge kipchumba kiprop kiprono kiplagat kipkemboi kibet maina mutua musyoka mwangi muriuki
  njoroge njuguna ochieng odhiambo okoth omondi onyango otieno oduor ouma owino wafula wanyama wekesa barasa juma kioko kilonzo
  raila uhuru mwai moi musalia kalonzo moses gathoni rigathi kithure kipchumba opiyo okello odinga oburu okot ojok olara
  museveni yoweri kizza kiiza mugisha muhoozi kainerugaba bobi kyagulanyi robert ssebo kato wasswa ssali byaruhanga tumwine
  tumusiime katumba amama ruhakana okello nobert salva riek machar taban lam pagan nhial deng malong kuol garang majok mabior
  kiir dhieu akol lado wani ladu
  jakaya kikwete magufuli pombe tundu lissu freeman zitto kassim bakari hamisi juma rajabu ramadhani salum seif shaban
  bruno evariste pierre agathon jean désiré didier etienne faustin félix felix fortunat gaspard gervais innocent jean-bosco
  jean-claude jean-marie jean-pierre joseph laurent-désiré léonce vital moïse martin corneille modeste sylvestre théoneste
  vincent alphonse anastase augustin emmanuel kagame mobutu antoine denis dieudonné
  cyril jacob thabo nelson mandla mangosuthu julius bantu blade bheki bongani bonginkosi buti dumisani dumisa enoch fikile gwede
  gayton herman jabu jabulani jackson kgalema kgosientso khaya khulekani lindani lucas lulama luthando lungisa lwazi mandisi
  mbongeni mbuyiseni mduduzi mfundo mkhuseleko mluleki mondli mosebenzi mosioua moeketsi mphakama mthokozisi musa mzwandile
  mzwanele nathi ndabandaba nhlanhla njabulo nkosi nkosinathi nhlamulo ngoako nqaba papi phumelela pravin pule sandile sanele
  senzo senzeni sfiso sibusiso siphiwe sipho sithembiso siya siyabonga siyabulela sizwe solly songezo supra thabang thabiso
  thami thamsanqa themba thembinkosi thulani thulas tito tokyo tshepo tumelo vusi vusumuzi vuyani vuyo wandile xolani yusuf
  zakhele zamani zizi zola zweli zwelinzima sello kagiso kabelo katlego lebogang lesetja letlapa mpho neo oupa pitso tebogo
  thapelo tumi trevor kaizer lucky
  emmerson constantino tendai morgan kudakwashe tafadzwa tapiwa tatenda takudzwa tawanda tinashe tonderai farai fungai garikai
  gift innocent knowledge learnmore lovemore munyaradzi ngoni obert patrick phillip pearson prosper saviour sydney tichaona
  tongai webster welshman wonder blessing edson edgar hakainde hichilema frederick kenneth levy rupiah guy hage hifikepunye
  sam saara nahas bingu bakili lazarus saulos peter joyce chilumpha hastings kamuzu filipe armando joaquim afonso samora graça
  agostinho jonas josé eduardo joão lourenço manuel isaías adalberto abel bornito higino pohamba
  alejandro alberto alan aldo alexis alfonso alfredo álvaro alvaro amado amílcar anastasio andrés andres ángel aníbal antonio
  apolinar ariel armando arnoldo arturo augusto aurelio baltasar bartolomé benicio benito benjamín bernardo braulio bruno
  camilo carlos celestino césar cesar claudio clemente cristian cristián cristiano cristóbal cuauhtémoc damián daniel dario
  darío david delfín demetrio diego diosdado domingo edgar edgardo edmundo eduardo efraín elías eliseo eloy emiliano emilio
  enrique epifanio erasmo ernesto esteban eugenio eusebio evaristo evo ezequiel fabián fabio facundo federico feliciano felipe
  félix fermín fernando fidel fidencio florencio florentino francisco franco fulgencio gabriel gaspar genaro gerardo germán
  gilberto gonzalo gregorio guido guillermo gumercindo gustavo héctor hector heriberto hernán hernando hilario hipólito horacio
  hugo humberto ignacio isaac isaías isidro iván israel jacinto jacobo jaime javier jerónimo jesús joaquín jorge josé juan
  juan-manuel julián julio justo lautaro lázaro leandro leonardo leonel leopoldo lisandro lorenzo luciano lucio luis manuel
  marcelo marcial marco marcos mariano mario martín mateo matías mauricio máximo maximiliano miguel misael moisés nahuel
  napoleón narciso néstor nestor nicanor nicolás norberto octavio omar orlando óscar oscar osvaldo oswaldo pablo pascual patricio
  pedro plutarco porfirio rafael ramiro ramón raúl raul régulo reinaldo rené reynaldo ricardo rigoberto roberto rodolfo rodrigo
  rogelio rolando román rómulo roque rosendo rubén ruben sabino salvador samuel santiago santos saúl sebastián sergio silverio
  silvestre silvio simón teodoro teófilo tomás tulio ulises uriel valentín vicente víctor victor vinicio virgilio vladimir
  walter waldo wilfredo wilmer wilson xavier yamandú yeison jhon nayib bukele ollanta pedro dina alan martín guaidó juan
  leopoldo henrique henry jair lula luiz inácio fernando geraldo gilmar romeu tarcísio sérgio eduardo flávio fábio joão paulo
  ronaldo rodrigo rogério sebastião thiago tiago vinícius wagner josé caio cauã caetano davi dilson gilberto guilherme heitor
  jorginho jô leonel luciano marcelo márcio mário maurício michel moacir nelson neymar osmar otávio renan renato roberto romário
  rubens teori ulysses valdemar zé
  aleksandr alexander aleksander alexandr alexandre alexei alexey aleksei aleksey anatoly anatoliy andrei andrey andriy anton
  arkady arseniy artem artyom askar bakhtiyar boris bogdan bohdan daniil denis denys dmitri dmitriy dmitry dmytro eduard fyodor
  gennady georgi georgy gleb grigory igor ihor ilham ilya ivan kirill konstantin kostyantyn kurmanbek leonid lev maksim maxim
  maksym mikhail mykhailo mykola nikita nikol nikolai nikolay nursultan kassym-jomart oleg oleh oleksandr oleksiy oleksii pavel
  pavlo petr petro pyotr rinat roman rostyslav ruslan rustam semyon sergei sergey serhiy serhii sergiy sooronbay stanislav stepan
  svyatoslav taras timur vadim vadym valentin valery valeriy vasily vasyl viacheslav viktor vitali vitaliy vitaly vitalii
  vladislav volodymyr vsevolod vyacheslav yaroslav yegor yevgeny yevhen yuri yuriy yury zurab mikheil bidzina giorgi irakli kakha
  shavkat islam emomali gurbanguly serdar almazbek sadyr ramzan akhmed aslan shamil magomed
  andrzej bartosz bogusław bronisław czesław donald grzegorz jacek jan janusz jarosław jerzy józef kazimierz krzysztof lech leszek
  maciej marcin marek mariusz mateusz michał mirosław paweł piotr przemysław radosław rafał ryszard sławomir stanisław stefan
  szymon tadeusz tomasz waldemar wiesław witold władysław włodzimierz wojciech zbigniew zdzisław zygmunt bohuslav jaroslav jiří
  miloš miroslav pavel petr radek tomáš václav vladimír vojtěch zdeněk ľudovít peter robert andrej igor janez borut boštjan marjan
  matej milan aleksandar bojan boris branko dejan dragan dušan goran ivica josip milorad momčilo nebojša nikola novak predrag radovan
  ratko slobodan tomislav vojislav vuk zdravko zlatko zoran željko edi ramush hashim isa albin enver ismet kolinda andrus toomas
  gitanas dalia valdis krišjānis andris juris ivo marian mircea nicolae klaus liviu traian sorin victor viorel emil bogdan cătălin
  dacian ion vasile boyko kiril rumen plamen simeon stoyan todor attila balázs béla ferenc gábor gergely györgy imre istván jános
  józsef lászló mihály miklós péter sándor tamás tibor viktor zoltán zsolt
  abdullah ahmet ali alparslan arda atilla aydın aykut baris barış berat berkay binali bora bülent burak cem cemal cemil cenk
  cengiz çetin cevdet cihan deniz devlet doğan doğu ekrem emin emrah emre engin enis erdal erdem erdoğan ergün erhan erkan erol
  ersin ertuğrul fahrettin faruk ferhat fethullah fikret fuat gökhan gürsel hakan haluk hikmet hulusi ibrahim ihsan ilhan ilker
  ismail ismet kadir kaan kemal kenan kerem koray levent lütfi mahir mesut metin mevlüt muharrem murat mustafa necati necdet necmettin
  nihat numan nurettin oğuz okan oktay onur orhan osman özgür ömer ragıp ramazan recep refik remzi rifat sabri sedat selahattin
  selçuk selim serdar serhat serkan sinan suat süleyman şükrü tahsin tamer tarık tayfun tayyip temel tolga tuncay tunç turgut
  türker ufuk uğur ümit veysel volkan yaşar yavuz yiğit yılmaz yusuf zafer zeki ziya
  agus aditya adi airlangga anies ahok akbar andi anwar aria arief arifin bagus bambang basuki budi cahyo chairul dedi dede
  didik djoko eko edhy erick fadli fahri ganjar gatot gibran ginandjar habibie hadi hari hendro herman hatta iwan jaka joko jusuf
  kaesang luhut mahfud mohammad moeldoko muhaimin nadiem prabowo pramono purnomo ridwan rizal rudi ryamizard sandiaga setya slamet
  soeharto suharto sukarno soekarno sofyan sudirman susilo surya suryadi taufik teguh teten tito tjahjo tommy tri triawan wahyu
  wiranto widodo wisnu yasonna yudi yusril zulkifli mahathir najib anwar muhyiddin ismail hishammuddin khairy azmin rafizi shafie
  tengku syed zahid hadi mustapa nazri saifuddin takiyuddin tuan hamzah loke fadhlina steven shahrir gobind ramasamy kulasegaran
  lim tan benigno rodrigo ferdinand fidel joseph jejomar manny panfilo antonio ronald bato teodoro harry salvador delfin martin
  alfonso juan-miguel francis vicente aquilino koko sherwin jinggoy bong isko jose-maria nur lorenzana menardo hermogenes
  thaksin prayut prayuth prawit abhisit anutin srettha pita suthep thanathorn somchai somkid chuan banharn chavalit chatchart
  jatuporn nattawut wissanu surapong wirach anucha apirat narongpan somsak somjai kittiratt korn arkhom suriya suriyasai sondhi
  hun sam kem khieu nuon heng sok prak mam chea
  than thein htin khin maung myint min aung hlaing ko kyaw naing nyan nyunt soe tin tun win ye zaw zeya moe thura sithu wunna
  akihito akira akio akihiko atsushi daisuke daiki eiji eisaku fumio fumihiko genki goro hajime haruhiko haruki hayato hideaki
  hideki hideo hidetoshi hiroaki hirohito hirokazu hiroki hiroshi hiroyuki hisashi ichiro isamu isao itaru jiro jun junichi
  junichiro junya kaito kan katsunobu katsuya kazuhiko kazuhiro kazuki kazuo kazuya kei keiichi keisuke keita keizo ken kenichi
  kenji kenjiro kenta kentaro kenzaburo kenzo kiichi kiyoshi kohei koichi koichiro koji kosuke kotaro kunihiko kunio makoto
  mamoru manabu masaaki masahiko masahiro masaki masanori masao masaru masashi masato masatoshi masayoshi masayuki michio mikio
  minoru mitsuo mitsuru motoo naoki naoto naoya naruhito nobuaki nobuo nobuyuki noboru norio osamu ren riku ryo ryoichi ryota
  ryu ryuichi ryuji ryutaro saburo sadao satoru satoshi seiji seiichi shigeo shigeki shigeru shigeyuki shin shingo shinichi
  shinichiro shinji shinjiro shinya shintaro shinzo shiro shizuo sho shohei shoichi shoji shotaro shuichi shuji shun shunsuke
  shusuke sosuke susumu tadahiro tadao tadashi taichi taizo taiki takaaki takafumi takahiro takashi takayuki takehiko takeo takeru
  takeshi takuma takumi takuya taro tarō taku tatsuo tatsuya tetsuo tetsuro tetsuya tomohiro tomomi toru toshiaki toshihiro
  toshihiko toshimitsu toshio toshiyuki tsutomu tsuyoshi wataru yasuhiro yasunari yasuo yasushi yasutoshi yohei yoichi yoji yosuke
  yoshiaki yoshihide yoshihiko yoshihiro yoshikazu yoshimasa yoshimitsu yoshinobu yoshinori yoshio yoshiro yoshitaka yoshiyuki
  yudai yuichi yuichiro yuji yuki yukio yukiya yusaku yusuke yuta yutaka yuto yuya
  altan battulga batbold enkhbayar elbegdorj khaltmaa khurelsukh oyun-erdene tsakhia ukhnaagiin batmunkh bayar sükhbaatar
  damba ganbold ganbat gantulga munkhbat naranbaatar
  achim adolf alois ansgar arne arvid axel bernd bernhard birger bjarni björn bjørn bob boris børge carsten cem christoph claes
  claus dag detlef dieter dietmar dirk eberhard eckhard egon einar eirik ekkehard emmanuel erich erling ernst eskil espen eugen
  ferdinand finn florian friedrich fredrik fritz georg gerd gerhard geir gert gísli göran gottfried guðmundur guðni gudni günter
  günther guido gunnar gunter gustav haakon håkan halldór hannes hans hans-dietrich hans-peter harald hartmut heiko heiner heinrich
  heinz helge helmut hendrik henning henrik herbert hermann holger horst hubertus ingo ingvar ivar jan-erik jens jens-christian
  joachim jochen johan johann johannes jón jonas jörg jörn jørgen josef jost jürgen karl karl-heinz karsten katrín kjell klaus
  knut konrad kurt lars leif lennart lothar ludwig lutz magnus manfred marius markus martti matthias mathias mauno max mikael mogens
  morten niels nils olaf ólafur olafur olav ole olof oskar östen otto ove paavo palle pål peer peer-steinbrück pekka per petteri poul
  rainer ralf ralph rasmus reiner reinhard rolf roland rolf-dieter rüdiger rudolf rune ruud sauli sebastian siegfried sigmar sigmundur
  sigmund sigurd sigurður sindri snorri søren steffen steinar steingrímur stellan sten stig sven svein swen tage tero terje theo
  thilo þorsteinn thomas thorbjørn thorsten tobias tom tor torbjörn torsten trond udo ulf uli ulrich urho uwe veli-pekka viggo volker
  walther werner wilhelm wim willem willi winfried wolf wolfgang yngve aad ad arie barend bart bas bram cees coen daan dries diederik
  dirk-jan eelco ewout frans geert gerrit gijs guus hein henk herman hugo ingmar jaap jan jan-peter jelle jeroen jesse job joop joost
  joris jos jurgen kees klaas koen lodewijk lubbert maarten marinus mark melle mohammed niek onno pieter piet reinier renske rob
  roel ronald ruben ruurd sander siebe sjoerd sybrand tjeerd tijn tom twan wouter wiebe wopke wybren
  adrien alain albéric alfred aimé amédée anatole andré antoine arnaud aristide arthur auguste aurélien baptiste barthélémy bastien
  benoît bernard bertrand bruno cédric charles charles-henri christian christophe claude clément cyrille damien dany denis didier
  dominique édouard élie emmanuel éric érik étienne fabien fabrice félicien fernand firmin florent florian francis franck françois
  françois-xavier frédéric gaël gaétan gaston gauthier geoffroy georges gérald gérard ghislain gilles grégoire grégory guillaume
  guy hector henri hervé hippolyte honoré hubert hugues isidore jacques jean jean-baptiste jean-christophe jean-françois
  jean-jacques jean-louis jean-luc jean-marc jean-michel jean-noël jean-paul jean-philippe jean-vincent jean-yves jérémie jérôme
  joël jordan joseph julien justin laurent léo léon léopold lionel loïc louis luc lucien ludovic marc marcel marius mathieu
  matthieu maurice maxime michel nicolas noël olivier pascal patrice paul philippe pierre pierre-yves quentin rachid raphaël
  raymond rémi rémy renaud rené robert roger roland romain sébastien serge séverin stanislas stéphane sylvain thibault thibaut
  thierry timothée tristan valéry victor vincent xavier yann yannick yves yvan yvon jovenel rené ariel moïse michel-joseph
  achille adriano alberto aldo alessandro alessio alfonso amedeo andrea angelino angelo antonello antonio arturo attilio aurelio
  beppe bernardo bruno camillo carlo cesare claudio corrado cosimo damiano daniele dario davide domenico donato edoardo elio emanuele
  emilio enrico enzo ettore ezio fabio fabrizio fausto federico ferdinando ferruccio filippo flavio francesco franco fulvio gabriele
  gaetano gennaro giacomo giampaolo giancarlo gianfranco gianluca gianni gianpaolo gino giorgio giovanni giuliano giulio giuseppe
  gualtiero guido ignazio ivano jacopo lamberto leoluca lorenzo luca luciano luigi manlio marcello marco mariano mario massimo
  matteo mattia maurizio michele mirko nicola nichi nino oreste orlando oscar paolo pasquale pier pierluigi piero pietro pino
  raffaele renato riccardo rino roberto rocco rodolfo romano ruggero salvatore sandro sergio silvio simone stefano teodoro tito
  tommaso ugo umberto valerio vincenzo vito vittorio walter
  aharon amir ami amit amnon amos arik ariel arieh aryeh asaf assaf avi avichai avigdor avishai avner avraham barak benny benjamin
  benzion bezalel binyamin boaz dani danny doron dov dror dudi efraim ehud elazar eldad eli eliezer elyakim ephraim eran eyal ezer gadi
  gal gideon gil gilad giora guy hagai haim hanan herzl hillel ido ilan israel itamar itay itzhak itzik izhar kobi lior mendel meir
  menachem menahem michael micky mickey miki mordechai moshe motti nachman naftali nahum natan nati nir nissim nitzan noam oded ofer
  ofir omer omri ophir oren orr ori pinchas rafael rafi rami ran raz reuven ron ronen roni rotem saar sagi salai shai shalom shaul
  shimon shlomo shmuel shmulik simcha tal tamir tomer tsahi tzachi tzahi tzvi uri uriel uzi yaakov yacov yair yaron yehuda yechiel
  yigal yiftach yisrael yitzchak yitzhak yoav yoaz yochanan yoel yohanan yoni yoram yosef yossi yotam yuval zalman zeev ze'ev ziv zvi
  mekis sitiveni voreqe frank josaia ratu aiyaz jeremiah manasseh john peter james don bill michael powes tuilaepa sailele enele
  kausea anote taneti hilda baron epeli henare hone hōne pita tama tame rawiri winston shane kelvin wi tamati whetu rangi apirana
`)

/** Borne by women and men alike, or not telling in the Roman alphabet. */
export const eitherNames: readonly string[] = words(`
  md mohd muhd mst md. mohd. abd. seyed sayyid
  amandeep harpreet gurpreet jaspreet manpreet mandeep kuldeep navdeep sukhdeep kiran shashi suman sonam tenzin lobsang dolma
  pema dorji karma tshering sangay jigme ngawang thubten gyaltsen kinley nima pasang phurba dawa mingma lhakpa mingmar nyima
  ngoc thanh minh hoang anh linh huong thu hanh hai duc quang tuan trong xuan tan hung dung phuc cuong chinh dat khanh vinh nam
  son thao trang tuyen nga lan mai phuong hien binh duong bao long tam
  noor nur iman ihsan nour jihad wisam salam sabah amal hikmat
  ayanda lungi mpho neo thabo sandile simphiwe nomfundo lindo kagiso kamogelo karabo lesego tshegofatso onkgopotse tumelo
  adama alpha awa coumba hadja aminu blessing comfort fortune godknows happiness innocent joy mercy patience precious princess
  prosper prudence purity success  kehinde taiwo ayodele temitope oluwatobi olamide ife
  chance charity faith hope peace gift memory
  deniz umut yaşar evren
  shi xin ming ying jing ping lei yong wei hui jun hao yu bo kai lin fang feng gang hua jian jie liang lihua xiaoming
  robin jordan casey leslie jessie kerry terry tracy stacy jackie kim lee lindsay morgan sandy shannon sidney taylor
`)

/** Given names, most of them short for others, that are words or money elsewhere: `Rand Ruiz`. */
export const shortGivenNames: readonly string[] = words(`
  art beau bo brock bud buck cal chip chuck colt dev dex dick dolly flip gabe gus hal jay jeb jed kit kip kitty lon lou mac max mel misty mitch mitt ned nell newt
  norm patsy pete rand reese rod rory sandy sid skip stan tad tess trey tripp ty vern vic wes woody zack zeke
`)
