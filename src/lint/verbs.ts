// English verbs, as far as titles need them: which words can only be verbs, and which are nouns as well. A title is called
// a topic only where none of its words can be read as a verb, so a word missing here may cost a false alarm: rather one
// too many than one too few.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Finite whatever stands around them. */
export const finite =
  words(`is isn’t are aren’t was wasn’t were weren’t am be has hasn’t have haven’t had hadn’t does
  doesn’t do don’t did didn’t will won’t would wouldn’t can can’t cannot could couldn’t may might must mustn’t should
  shouldn’t shall ought let let’s it’s that’s there’s here’s he’s she’s they’re we’re you’re i’m they’ve we’ve they’ll we’ll
  it’ll`);

/** Past tenses without -ed, and presents that look the same. */
export const irregular =
  words(`arose ate awoke beat became befell began bent bet bit bled blew bore bought bound bred broke
  brought built burnt burst came cast caught chose clung cost crept cut dealt drank drew drove dug dwelt fed fell felt fled
  flew flung forbade foresaw forgot forgave fought found froze gave got grew heard held hid hit hung hurt kept knelt knew
  laid lay leapt learnt led left lent lit lost made meant met mistook outdid outgrew overcame overran overthrew overtook paid
  proved put quit ran rang read rebuilt redrew rethought rid rode rose said sang sank sat saw sent sewed set shed shone
  shook shot shrank shut slept slew slid slung sold sought sowed spelt spent spilt split spoke spread sprang spun stank
  stole stood strode strove struck stuck stung swam swelled swept swore swung taught thought threw thrust told took tore
  trod undercut undid understood undertook upheld upset went wept withdrew withheld withstood woke won wore wound wrote
  wrung bade agreed disagreed freed guaranteed decreed`);

/** Bases that are no nouns, or hardly ever in a title. */
export const verbs =
  words(`abandon abate abet abide abolish abound absorb abstain accelerate accept accompany accrue accuse achieve acknowledge
  acquire adapt add adhere adjourn adjust admire admit adopt affect afflict afford aggravate agree align allay
  allege alleviate allow alter amass amend amplify annex announce annoy anticipate apologise apologize appear
  appease apply appoint approve argue arise arouse arrive ascend ask aspire assemble assert assess assign assume
  assure astonish attach attain attend attract avert avoid await backfire baffle balk banish bark bask baulk beat
  become befit befriend beg begin behave believe belong bemoan bend berate besiege bestow betray bicker bleed blink
  bluff blunt boil bolster bombard borrow bow brace brag breathe breed bring broaden build bungle buoy bury buy
  cajole cancel capitulate captivate capture carry cater cease cede celebrate chase chide choose circumvent cite
  clamour clamp clarify click climb cling coax coerce coincide collaborate collapse collect collide comb come commit
  compare compel compensate compete complain complement complete complicate comply comprise conceal concede
  concentrate conclude condemn confer confess confine confirm confront confuse connect connive conquer consider
  consist consolidate constitute constrain construct consume contain contaminate contend continue contradict
  contravene contribute convene converge convert convey convince cooperate coordinate cope correct correspond
  corrode corrupt covet cram crave crawl create creep cripple criticise criticize crumble culminate curb curtail
  dabble dance dare darken daunt dazzle decay decide decimate declare decry deem deepen defeat defect defend defer
  define deflect defy degrade deliver demonstrate denounce dent deny depart depend deplete deplore deploy deprive
  derail derive descend deserve despise destabilise destabilize destroy detain deter determine detest devalue
  devastate develop devise devote devour dictate die differ dig dilute diminish disagree disappear disappoint
  disband discard discourage discover discuss disguise dislike dismantle dismiss dispatch dispel dispense displace
  disprove disrupt dissolve distinguish distract distribute diverge diversify divert divulge dodge dominate donate
  doom drag draw dread drench drift drink drown dry dupe duplicate dwarf dwell earn eat echo educate elect elevate
  eliminate elude emanate embarrass embitter embody embolden embrace emerge emit emphasise emphasize employ empower
  enable enact encircle encounter encourage endanger endorse endure enforce engage engulf enhance enjoy enlarge
  enlist enliven enrich enrol ensue ensure entail enter entertain entice entitle entrap entrench entrust envy equip
  erase erode err erupt escalate espouse establish evade evaluate evict evoke evolve exacerbate examine exasperate
  exceed exclude execute exempt exert exhaust exist exonerate expand expect expel expire explain explode exploit
  explore expose express extend extort extract exude fade fail faint falter fare fasten favor feed feel fill find
  finish fix flare flatter flee flex fling float flock flounder flourish flout fluctuate follow foot forbid foresee
  forfeit forge forget forgive fortify foster fracture free fret frustrate fulfil fumble gallop galvanise galvanize
  garner gather generate get give glide glorify gloss glow gnaw go govern grab grapple grasp grate grease greet
  grind gripe groan grow hack haggle hail halve hamper handle hang happen harden hasten hatch hate haunt heal hear
  hedge heed herald hesitate hide hinder hinge hire hoard hobble hoist hold hollow hone hover huddle hum humble
  humiliate hunt hurl hurt ignite ignore illustrate imitate impair impede implement imply impose impoverish impress
  imprint imprison improve inch incline include incorporate incur indicate induce inflate inform infringe infuriate
  inhabit inherit inhibit initiate insist inspire install insulate insult integrate intend intensify interfere
  interpret interrupt intervene intimidate introduce intrude inundate invade invent invest investigate invite invoke
  involve isolate itch jail jeer jeopardise jeopardize join jolt jostle juggle jump justify keep kick kill kneel
  knock know lag lambast lament languish last laugh launch launder lavish lay lead lean leap learn leave legislate
  lend lengthen let liberate lie lift like liken limp linger listen litter live loathe locate look loom loosen loot
  lose love lower lure lurk magnify maim maintain make manage manipulate mar marginalise marginalize maximise
  maximize mean meddle mediate meet melt mend merge migrate mingle minimise minimize mirror miss mistrust mitigate
  mobilise mobilize mock modernise modernize modify molest monitor mourn muddle multiply muster nag narrow
  nationalise nationalize navigate necessitate neglect negotiate nibble nominate normalise normalize notice nourish
  nudge nurture obey oblige obscure observe obsess obstruct obtain occupy occur offend omit open operate oppose
  oppress organise organize originate oust outbid outdo outgrow outlast outlive outnumber outpace outperform outrun
  outspend outstrip outvote outweigh outwit overcome overestimate overhaul overlap overlook overreach override
  oversee overshadow overspend overstate overtake overthrow overturn overwhelm owe own pamper pander parade
  participate pave pay peak peddle penalise penalize perceive perform perish perpetuate persecute persevere persist
  persuade perturb pervade pester pin pinch placate plead please plod pluck plummet plunge pollute ponder populate
  portray pose possess postpone pounce pour practise praise pray preach precede precipitate preclude predict prefer
  prepare preserve preside presume pretend prevail prevent proceed proclaim procrastinate procure prod produce
  prohibit prolong promote prompt propel propose prosecute prosper protect prove provide provoke prowl prune pry
  publish punish pursue put quash quell quench quibble quit rage raise ransack ratchet ratify rattle ravage reach
  react read realise realize reap reassure rebound rebuff rebuild rebuke recede receive reckon reclaim recognise
  recognize recoil recommend reconcile reconsider recover recruit rectify recur redefine redraw redress reduce reel
  refer refine reflect refrain refuse refute regain regroup regulate reimburse rein reinforce reject rejoin rekindle
  relate relax relegate relinquish relish rely remain remember remind remove render renege renew renounce reopen
  repair repatriate repay repeal repeat repel replace replenish reply represent repress reproach repudiate require
  resemble resent reshape resign resist resolve resonate restore restrain restrict resume resurface resurrect retain
  retaliate rethink retire retract retrieve reunify reunite reveal revel reverberate revere reverse revile revise
  revitalise revive revoke rewrite ridicule rig rip roam roar rob roll rot rupture rush sabotage sacrifice saddle
  safeguard sail satisfy save say scare scoff scold scoop scorn scour scramble scrap scrape scratch scrutinise seal
  secede secure see seek seem segregate seize sell send separate serve settle sever shackle shake shape sharpen
  shatter shed shelter shelve shine shirk shiver shoot shoulder shout shove shred shrink shrug shun shut shy
  sideline sift silt simmer simplify sing sink siphon sit skew skip skirt slam slander slash sleep slide slip slow
  slump smash smear smell smother smuggle snap sneer sniff snub soak soar sob sober soften solve soothe sour spar
  speak spearhead spend spew spill spin splash splinter spoil spring spur squabble squander squash squeeze squirm
  stabilise stabilize stagger stagnate stall stammer stare starve stave stay steal steam steer stem stick stifle
  stimulate stipulate stir stoke stop straddle strain strand strangle strengthen stress stretch strip strive stroll
  stumble stun subdue submit subside subsidise subsidize substitute subvert succeed succumb suck sue suffer suffice
  suggest suit sully summon supersede supervise supplant support suppose suppress surmount surpass surrender
  surround survive suspend sustain swallow swarm sway swear sweep swell swim swindle tackle take tame tarnish tatter
  taunt teach tear teeter tell tempt tend terminate thaw think thrash thrive throttle throw thwart tighten tilt tip
  tiptoe tire toil tolerate topple torment touch tout trail trample transcend transform transgress transmit travel
  traverse tread treat tremble trickle trigger trim triple triumph trounce try tuck tug tumble tweak twist uncover
  undercut underestimate undergo underline undermine underperform underpin underscore undersell understand undertake
  underwrite undo unearth unfold unify unite unleash unlock unnerve unravel unseat unsettle untangle unveil uphold
  uproot upset urge usher usurp utilise utilize vacate vanish vary vault veer vie vilify vindicate violate wage wait
  waive wake walk wallow wander wane want warm warn warrant waste watch waver weaken wean wear weather weave weep
  weigh welcome whet whine whisper whittle widen wield wilt win wish withdraw wither withhold withstand wobble woo
  worsen worship wrangle wreck wrest wrestle write yearn yell zigzag`);

/** Nouns as often as verbs: read as a verb wherever one may stand. */
export const verbOrNoun =
  words(`advance aim answer appeal arrest back ban bear benefit bet bid bind bite blame block blow boast boost boycott break
  burden burn call care cause challenge change check claim clash close combat command comment compromise concern
  contest cost counter court cover crack cross crush cure cut damage deal decline delay delegate demand desert
  divide double doubt drain dream drive drop dump ease edge end escape estimate excuse exit face fall favour fear
  feud fight fine fit fly focus form frame freeze fuel function gain gamble gaze grant grip guarantee guard guess
  guide halt harm haul head heat help highlight hike hint hit hope host hurry import increase influence invoice
  judge lack leak link load lock loop march mark mask matter mind mix mount move name need note nurse object offer
  outline paint panic pass pause permit pick plague play pledge plot plunder point poison pop post present press
  probe profit promise protest pull pump purchase push question raid rally rank ration reason rebel recall regard
  regret reign release rent request rescue reserve respect respond rest retreat return review revolt reward ride
  ring rise rival rock root ruin run sample scale scatter schedule score search sense shadow shift shock show sign
  signal sin slice smile smoke sort sound spark spell split sponsor spray spread stage stamp stand star start steady
  store struggle study sum surface surge suspect sweat swing switch tail talk tally target taste thread tie toll top
  tow train transfer trap trick trouble trust tune turn upgrade use venture veto visit voice vote vow whip wonder
  work worry wound yield`);

/** Nouns first: read as a verb only where an object follows (`trade rules`, but `Norland rules the waves`). */
export const nounOrVerb =
  words(`access account act address age air alarm ally amount anger approach arm attack attempt audit author award balance
  band bank bar base battle bill board boat bomb book border bottom box brake branch bridge brief broadcast budget
  bus cable camp campaign cap capital card case cement center centre chain chair champion chance channel charge
  chart circle class climate cluster coast code compound condition conduct conflict contact contract contrast
  control convoy copy corner craft credit crop crowd cue custom cycle date debate deposit design detail dialogue
  distance distress document draft effort engine exchange exercise experience experiment export eye factor farm
  fashion feature fee field figure file film finance fire fish flag fleet flight flood floor flow food force
  forecast foul front fund game gap garden gas gate gift glance glue grain ground group gun hand harbour harvest
  hazard house image impact import index inquiry interest iron island issue job joke journey juice key label labour
  land lap level levy licence license light limit line list lobby log loss machine mail man mandate map margin
  market master match measure menace message milestone mill mine model mood motor mouth murder neighbor neighbour
  nest network number office oil option order pace package pact page pain panel paper parallel parcel parent park
  part partner party path pattern people petition phone picture piece pipe place plan plane plant plate poem police
  policy poll pool position pound power practice pressure price print prize process profile program programme
  project purpose quarrel quarter query queue quota race rail rain range rate record referee reform remedy report
  resort resource result right riot risk road role roof room rope round route row rule salt sanction scandal scheme
  school scope screen sea season seat sector service set shade share shelf ship shop shore shortage side sight
  silence site size skill slot snow soil source speech spot staff stake standard state station status step stock
  stone storm story strategy stream street strike structure style subject supply survey symbol system table tank
  task tax term test text thank theme threat ticket tide title tone tool tooth torch total tour tower town toy track
  trade transport treasure treaty trend trial trip truce truck tunnel type vaccine value vehicle vet victim view
  volume voyage wall war ward water weapon web week wheel window wing winter witness word world yard zone`);

/** No verbs: their plurals and what follows a plural are told apart from verbs by these, and by their endings. */
export const nouns =
  words(`academy accord affair affiliate africa agenda agent aircraft airport altitude analyst angle animal anniversary
  apparatus applicant archive aristocrat armour arms army arsenal asia aspect asset asylum atlas atom autocrat
  autumn average axis backdrop backlash barrel basin basis bay bazaar beach belief beneficiary bias bird birth blast
  bloc blood body bond bottleneck boundary boy breach bread brick building bullet bulletin bureau bureaucrat
  businessman cabinet canal candidate carbon cargo cash castle category cattle cell census century ceremony chaos
  chemical chief child chip church cinema clan clause clerk client clinic coal colleague college colony column
  comfort commons companion component congress conscript consensus consent consul consulate continent core corn
  corps corpse cotton council counterpart country coup cousin creature credential creed criterion critic crown
  curfew curriculum customs dairy dam data database dawn day death debt decade defendant deficit delta democrat
  demographic device diary diaspora diet dilemma diplomacy diplomat discourse disease dissident district doctrine
  dollar domain drone drought dusk dust earth earthquake east economy effect egg electorate elite embargo embassy
  emigrant emissary empire enclave enemy energy enterprise envoy epidemic episode epoch era essay euro europe event
  exile expense expert expertise fabric fact factory failure faith family famine fate fault fibre finding firm
  folklore forest formula fortress forum framework freedom freight friend fruit future gallery garrison genocide
  goal goods grace graduate grandeur grass gravel grid gulf habitat haven health hectare hegemon heritage hero
  hierarchy highway hill hinterland history holiday horizon hospital hotel household hub human hydrogen idea
  immigrant imperative income individual industry infrastructure insight insurgent intellectual intermediary
  internet interval item ivory journal jury justice king kingdom knife knowledge laboratory lagoon lake landscape
  language latitude law league legacy legend legislature leisure lesson library life lifetime lion liquid literature
  livestock loan logic logistics longitude lorry luck luxury magazine magistrate magnate maize manifesto material
  matrix meal meat media medicine meeting memoir memorial memory mercenary merchant merit metal method metro
  metropolis middleman migrant mile militant militia milk mineral ministry miracle missile monarch monarchy money
  monopoly moral mosque mountain museum muslim myth narcotic nature navy news nomad norm north oasis objective
  obstacle ocean odds official oligarch opinion opponent organ origin orphan orthodoxy outcome outlet outlook
  overview pandemic panorama parish partisan passport patient patriot patron pavilion peace peasant peninsula
  percent percentage period periphery person perspective petroleum phenomenon philosophy physics pillar pipeline
  pirate planet plateau pocket politics port portfolio portrait precedent premise president priest prince principle
  prison privilege procedure progress propaganda prospect protocol province proxy pupil rabbi radical rainfall ratio
  recipe recipient referendum regime region relative relic religion republic reservoir resident residue respondent
  restaurant revenue rhetoric rice rocket rumour runway sale sanctuary satellite savings saviour scenario scholar
  secretary servant shepherd sheriff shrine sibling silk skeleton sky slave son soul south species spectrum sphere
  spiral spirit statesman statistic statute steel steppe stereotype stimulus strait strength student studio
  subsidiary subsidy suburb success summary summit sun supremacy symptom syndicate syndrome synergy tactic tariff
  technique telephone temperature temple tenet territory theatre theory thesis thing threshold throne timeline topic
  tragedy trait tranche treasury trench triangle tribe tribunal truth turbine turmoil tycoon tyrant ultimatum uncle
  undertaking uniform union unit universe unrest uranium usage vacuum valley valve variable vegetable verdict vessel
  veteran village virtue virus visa wagon warehouse warlord waterway way wealth website wedding welfare west wheat
  wisdom wolf woman wood wool wording workforce workshop year youth`);

/** Singular names that end in -s. */
export const namesInS =
  words(`brussels paris athens texas cyprus maldives honduras naples philippines netherlands emirates
  states seychelles bahamas laos barbados belarus damascus caracas geneva’s minas tunis vilnius las los buenos aires algiers arkansas
  kansas illinois massachusetts congress cortes politics economics physics news moss swiss wales mars hamas airbus`);

/** Words before which no verb stands as finite verb: what follows belongs to a noun. */
export const determiners =
  words(`a an the this these those its his her their our your my no every each some any all both another
  either neither many several few fewer more most enough such what which whose one two three four five six seven eight nine
  ten twelve twenty hundred half whole other same main key new old great grand big small large little long short high
  low deep wide narrow early late recent current future past present former next last first second third final initial
  single double joint common general special particular specific certain possible likely potential actual real true false
  good bad better best worse worst strong weak hard soft heavy light fast slow rapid steady sharp free open closed public private
  civil military naval nuclear strategic political economic social cultural legal fiscal monetary financial commercial
  industrial agricultural rural urban local regional national international global foreign domestic internal external
  bilateral multilateral unilateral mutual major minor central northern southern eastern western north south east west
  upper lower inner outer middle top bottom left right front rear cheap expensive rich poor dry wet hot cold warm cool
  young older elderly female male human natural environmental digital cyber green clean renewable sustainable
  annual monthly weekly daily historic historical modern traditional conventional alternative independent
  russian ukrainian chinese american european asian african korean german french dutch greek turkish thai czech arab kazakh
  kyrgyz uzbek tajik turkmen israeli iraqi saudi pakistani afghan armenian georgian iranian indian canadian australian
  brazilian egyptian italian spanish polish british english irish scottish welsh danish swedish finnish norwegian
  baltic arctic atlantic pacific caspian balkan nordic soviet allied peaceful armed growing rising emerging falling changing
  shifting competing remaining ongoing existing missing pending leading looming modest notable serious massive slight partial gradual sudden`);

export const prepositions =
  words(`of in on at by for from with without to into onto over under between among across after before
  since until during against about around through throughout behind beyond beside besides despite towards toward upon within
  near off per via amid amidst along alongside above below concerning regarding including excluding following given beneath
  as than like unlike except versus vs post pre`);

/** What an object or a clause begins with, after a verb. */
export const objects =
  words(`the a an this that these those its his her their our your my it them us him me you no every each
  everyone everybody everything anyone anything nothing something nobody itself themselves himself all both another
  whether how why what who when where if more less most fewer much little too twice half enough up out off down away back together apart ahead
  one two three four five six seven eight nine ten twelve twenty`);
