/**
 * The words in which people write exercise names. Entries are `written = meant`, with bars between them; data that a
 * coach can proof-read. Everything is in the singular, since plurals are cut before these tables are asked.
 */

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/[|\n]/)
      .map((entry) => entry.split("=").map((part) => part.trim()))
      .flatMap(([written, meant]) => (written && meant !== undefined ? [[written, meant] as const] : [])),
  );

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Single words and what they stand for. */
export const singleWords: ReadonlyMap<string, string> = /* @__PURE__ */ table(`
  db = dumbbell | bb = barbell | kb = kettlebell | bw = bodyweight | ez = ezbar | sm = smith | mach = machine
  lever = machine | leverage = machine | banded = band | trx = suspension | hex = trapbar | ssb = safetybar
  rdl = romanian deadlift | sldl = stiffleg deadlift | dl = deadlift | tbdl = trapbar deadlift | sdl = sumo deadlift
  bss = bulgarian split squat | rfess = bulgarian split squat | bor = bentover row | ohp = overhead press
  hlr = hanging leg raise | lpd = lat pulldown | bp = bench press | cgbp = closegrip bench press
  hs = hammer strength | pd = pulldown | pwr = power | cs = chestsupported | bo = bentover | sa = singlearm
  unilat = unilateral | sl = singleleg | cg = closegrip | wg = widegrip | ng = neutral | rg = underhand | sg = snatch
  hb = highbar | oh = overhead | frt = front | inc = incline | incl = incline | inclined = incline | dec = decline
  decl = decline | declined = decline | rev = reverse | std = standing | stnd = standing | stand = standing
  ext = extension | conv = conventional | alt = alternating | alternate = alternating | alternated = alternating
  one = single | 1 = single | sgl = single | 2 = two | dual = two | legged = leg | armed = arm | handed = arm
  hand = arm | sitting = seated | seat = seated | thru = through | bk = back | sq = squat | sqt = squat | gob = goblet | 1arm = singlearm | 2arm = twoarm
  1leg = singleleg | deg = degree | lay = lying | laying = lying | kneel = kneeling | paused = pause
  horizontally = horizontal | abductor = abduction | adductor = adduction | dumbel = dumbbell | strait = straight
  ham = hamstring | hammy = hamstring | hammie = hamstring | tri = tricep | bi = bicep | ab = abdominal | pec = chest
  glut = glute | hyper = hyperextension | hypextension = hyperextension | ghd = glute ham developer
  supinated = underhand | pronated = overhand | squatting = squat | lunging = lunge | klimmzug = pullup
  klimmzuge = pullup | latzug = lat pulldown | beinpresse = leg press | kniebeuge = squat | kreuzheben = deadlift
  rudern = row | beinstrecker = leg extension | beinbeuger = leg curl | bankdrucken = bench press
  wadenheben = calf raise | ausfallschritt = lunge | sentadilla = squat | dominada = pullup | remo = row
  zancada = lunge | langhantel = barbell | kurzhantel = dumbbell | liegend = lying | stehend = standing
  sitzend = seated | maschine = machine | vorgebeugt = bentover | jalon = pulldown | traction = pullup | fente = lunge`);

/** Words in a row that mean one thing; the longest match wins. */
export const wordGroups: ReadonlyMap<string, string> = /* @__PURE__ */ table(`
  single arm = singlearm | two arm = twoarm | double arm = twoarm | both arm = twoarm | single leg = singleleg
  two dumbbell = dumbbell | double dumbbell = dumbbell | two kettlebell = double kettlebell | bent over = bentover
  bend over = bentover | dead lift = deadlift | good morning = goodmorning | pull up = pullup | chin up = chinup
  push up = pushup | press up = pushup | step up = stepup | step down = stepdown | sit up = situp
  pull down = pulldown | push down = pushdown | press down = pushdown | pull over = pullover
  pull through = pullthrough | pull apart = pullapart | kick back = kickback | cross over = crossover
  roll out = rollout | walk out = walkout | skull crusher = skullcrusher | wood chop = woodchop | pull in = pullin
  body weight = bodyweight | back pack = backpack | dumb bell = dumbbell | bar bell = barbell
  kettle bell = kettlebell | rowing = row | each leg = each | each side = each | per side = each | per hand = each
  each arm = each | per leg = each | per arm = each | butt lift = glute bridge | cable machine = cable
  cable station = cable | cable stack = cable | cable tower = cable | pulley machine = cable | smith machine = smith
  resistance band = band | loop band = band | suspension trainer = suspension | gymnastic ring = ring
  swiss ball = stabilityball | stability ball = stabilityball | exercise ball = stabilityball
  gym ball = stabilityball | physio ball = stabilityball | ball leg curl = stabilityball leg curl | trap bar = trapbar
  hexbar = trapbar | trapbar bar = trapbar | ezbar bar = ezbar | curl bar = ezbar | safety bar = safetybar
  safety squat bar = safetybar | safetybar bar = safetybar | low bar = lowbar | high bar = highbar | t bar = tbar
  v bar = vbar | v grip = vbar | d grip = dgrip | d handle = dgrip | chest supported = chestsupported
  chest support = chestsupported | chest on bench = chestsupported | chest on pad = chestsupported
  iso lateral = isolateral | plate loaded = plateloaded | hammer strength = isolateral | stiff leg = stiffleg
  straight leg = stiffleg | stiff legged = stiffleg | straight arm = straightarm | stiff arm = straightarm
  close grip = closegrip | narrow grip = closegrip | wide grip = widegrip | neutral grip = neutral
  hammer grip = neutral | parallel grip = neutral | reverse grip = underhand | under hand = underhand
  over hand = overhand | under arm = underhand | over arm = overhand
  rear foot elevated split squat = bulgarian split squat | rfe split squat = bulgarian split squat
  rear delt = reardelt | rear deltoid = reardelt | pec deck = pecdeck | pecdec = pecdeck | chest deck = pecdeck
  chest decline = pecdeck | rowing machine = cardio | row machine cardio = cardio | row erg = cardio
  squat rack = furniture | power rack = furniture | lat pull = lat pulldown | lat pull in = lat pullin | jump rope = skipping | rear lunge = reverse lunge | lateral pulldown = lat pulldown
  from floor = standard | bent row = bentover row | lat pull down = lat pulldown
  peso muerto = deadlift | souleve de terre = deadlift | presse a cuisse = leg press | prensa de pierna = leg press
  peso muerto rumano = romanian deadlift | chin = chinup | chin tuck = chintuck`);

/** Words that say nothing about which lift it is. */
export const fillers: ReadonlySet<string> = /* @__PURE__ */ list(`
  a an the on with w in at of for from and to using use your my into onto by per each ea every unit exercise variation
  style position version set rep repetition heavy light working yard yd meter metre kg lb second sec minute min
  bbb fsl ssl if needed standard regular normal basic classic traditional half full male female grip olympic please`);

/** Words that change how a lift is done rather than which lift it is; what they ask for may not be in the catalogue. */
export const manners: ReadonlySet<string> = /* @__PURE__ */ list(`
  widegrip closegrip overhand underhand neutral wide narrow close stance strict alternating twoarm pause tempo slow
  eccentric controlled deep explosive staggered foot feet placement high low cluster`);

/** Words of lifts and things that our catalogue may lack: never taken for a misspelt word of it. */
export const otherWords: ReadonlySet<string> = /* @__PURE__ */ list(`
  warm cool zercher pin jefferson spider cheat drag concentration burpee jumping jack snatch jerk thruster spoto
  larsen hatfield anderson skater shrimp curtsy plie sumo frog donkey fire hydrant march crawl bear climber rope sled
  prowler tire flip slam ball wall toss throw sprint run jog treadmill bike cycling cycle elliptical stair swim walk
  hike stretch foam roll yoga mobility warmup cooldown rest day week deload water drink cardio rower erg furniture
  rack chain chained slingshot board guillotine bradford arnold svend landmine viking gorilla helms batwing rolling
  hand band bead beach bell resisted guided isometric partial pulse cross crossed around world halo windmill getup
  turkish muscle kipping butterfly archer typewriter commando mixed hook axle log stone yoke fat swiss cambered
  buffalo duffalo kneel bounce pogo hop skip leap broad depth handstand drop tuck star toe heel ankle wrist neck hold
  hang side cap reach tap twist chop lift`);

/** Things that are no exercise of ours: nothing is said about their region. */
export const noExercise: ReadonlySet<string> = /* @__PURE__ */ list(`
  warm cool burpee thruster snatch jerk cardio rower erg run sprint jog treadmill bike cycling cycle elliptical swim
  hike walk stretch foam yoga mobility warmup cooldown rest day week deload water drink furniture getup rowing
  skipping`);

/** Words that name a movement: a name with one of them is never taken for a name with another. */
export const movements: ReadonlySet<string> = /* @__PURE__ */ list(`
  squat deadlift row press curl raise extension pulldown pullup chinup pushup lunge thrust bridge swing shrug fly pull
  dip pullover kickback crunch plank stepup stepdown situp jump clean carry walk hold twist rotation abduction
  adduction rollout pushdown goodmorning pullthrough pullapart push drag slide hyperextension`);
