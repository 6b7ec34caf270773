/**
 * Names that tools make up for a run: an adjective, a noun and a number (`fanciful-sun-12` of W&B, `brisk-otter-417` of MLflow).
 * The lists need not be whole: one known word is enough where the other one is no word of experiments.
 */

const SHAPE = /^([a-z]{2,})[-_]([a-z]{2,})[-_](\d{1,5}|[a-z0-9]{10})$/;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that people name experiments with: a name that has one says what was trained. */
const EXPERIMENT_WORDS = words(`
  ablation accuracy adam adamw adapter adversarial all alpha amp anneal attention attn aug augment augmentation augmented
  augs auto average backbone bagging baseline batch batchnorm bce bert best beta bf bias big bigger bilinear bn boost both
  cifar class clip cls cnn coco config contrastive conv cosine crop cross ctc curriculum cutmix cutout data dataset debug
  decay decoder deep deeper default dense depth det detector diffusion dim dino disc distill distillation dqn drop dropout
  early ema embed embedding encoder ensemble entropy epoch epochs eval exp experiment extra fast feature few final fine
  finetune finetuned fix fixed flip focal fold fp frozen full fusion gan gelu gen global gnn gpt gradient group gru half head
  heads heavy hidden high huge image imagenet init input int iou iter kernel kl label labels large larger last lasso layer
  layers layernorm leaf learned learning level light linear llama local logits long lora loss low lower lr lstm masked mask
  max mean median medium merge method mini mish mixed mixup mlp mnist mobilenet model momentum more mse multi muon naive nano
  narrow negative net network new nlp no noaug node noise noisy none norm normal normalized old online only optim optimizer
  original ours output pad patch plain policy pool pooling ppo pre pretrain pretrained proposed prune pruned quant quantized
  random rank rate raw real reg regularized relu replay res residual resnet resolution retrain reward rmsprop robust rope sac
  sample sampling scale scaled scheduler scratch seg self semi sgd shallow sharp short shuffle sigmoid single size small
  smaller smooth smoothed smoothing soft softmax sparse split stage standard static step steps stochastic stride strong
  student super supervised svm swin synthetic task teacher temperature test threshold tiny token top train training transfer
  transformer triplet tuned tversky uniform unet update upper vae val valid variant vgg vision vit warmup wave weak weight
  weighted weights wide wider with without word wrn xgb yolo zero ablate attack baselines bigaug control current fewshot
  legacy main master modern next prev previous reference replicate variation version models nets setting setup stable trial
  decision boosted isolation causal binary point pixel speech audio chest solar wind air heat ocean thermal mel bird
  anomalous continuous autonomous homogeneous heterogeneous lossless car cell face hand road street object action person`);

/** Adjectives of generators, as far as no experiment is named with them. */
const ADJECTIVES = words(`
  abundant adventurous aged agile amber amiable ancient apricot ardent astral atomic auspicious autumn avid azure bemused
  billowing blooming blissful blue blushing bold bouncy brave breezy bright brisk bubbly bumbling bustling calm celestial
  charmed charming cheerful cheery chilly chocolate classic clean clear clever cloudy colorful comfy comic copper cool coral
  cosmic cozy crimson crisp curious daily dainty dandy dapper dark dashing dauntless dazzling decent delicate deft devoted
  devout different distinctive divine dreamy driven dulcet dutiful dusty eager earnest earthy easy effortless elated elegant
  eminent enchanted enchanting eternal ethereal exalted expert fallen faithful familiar fanciful fancy fast fearless feasible
  fiery firm flowing fluent fragrant fresh frosty gallant generous genial gentle giddy gifted glad glamorous gleeful glorious
  glowing golden good graceful grateful green happy hardy hearty helpful hidden honest hopeful humble icy iconic jolly jovial
  joyful jumping jumpy kind laced lemon leafy legendary lemony lilac likely lively logical loud lucky luminous lunar magic
  magical majestic mellow merry mild ruby misty morning mysterious neat nervous noble olive orange olympic peach peachy pious
  placid playful pleasant polar polished polite pretty proud quaint quiet radiant rare restful resilient revived rich rosy
  royal rural sage scarlet scenic serene shy silent silver silvery sincere skilled sleek smart smiling snowy solar solid
  spicy spring stately stellar still stilted sturdy sublime sunny super summer swept swift tender thoughtful toasty trim
  tough treasured trusting twilight ubiquitous unique upbeat usual vague valiant vibrant vigilant visionary vital vivid
  volcanic wandering warm whimsical whole wild winter wise wispy wistful wobbly worldly woven young youthful zany zealous
  zesty`);

/** Nouns of generators that are never part of an experiment's name behind one of its words: `deep-otter-3`, but not `deep-forest-3`. */
const ANIMALS = words(`
  aardvark ant ape armadillo badger bass bat bear beaver bee bird bison boar butterfly camel canary capybara carp cat cheetah
  chimp cobra cod coyote crab crane cricket crow cub deer dingo dog dolphin donkey dove dragon duck eagle eel elephant elk
  fawn ferret finch firefly fish flamingo fly fowl fox frog gazelle gecko giraffe gnat goat goose grouse gull hamster hare
  hawk hedgehog hen heron hippo hog horse hound hyena ibex iguana jackal jaguar jay kangaroo kit kitten koi lamb lark lemur
  leopard lion lizard lobster loon lynx macaw magpie mallard manatee mare marmot mink mole mongoose monkey moose moth mouse
  mule newt ocelot octopus oryx osprey ostrich otter owl ox oyster panda panther parrot peacock pelican penguin perch pig
  pigeon pony porcupine puffin puma quail rabbit raccoon ram rat raven ray robin rooster salmon seal shark sheep shrew shrimp
  skunk sloth slug snail snake sparrow spider squid squirrel stag starfish stoat stork sturgeon swallow swan tern tiger toad
  tortoise toucan trout turkey turtle viper vole vulture walrus wasp weasel whale wolf wombat woodpecker worm wren yak zebra
  aardwolf bobcat chipmunk cardinal asp auk calf colt conch cow croc doe flea foal gnu grub kite midge pug roo rook shrike
  skink smelt snipe sow steed firebrand microwave yogurt hummingbird`);

/** Their other nouns: weather, landscapes, sweets, and animals that models are named after. */
const NOUNS = words(`
  blaze bonfire breeze brook bush canyon cave cherry cliff cloud cosmos creek darkness dawn deluge desert dew dream dune dusk
  dust eclipse elevator energy eon etchings feather field fire flower fog forest frost galaxy glacier glade glitter gorge
  grass grove haze hill island jazz lagoon lake leaf meadow meteor mist moon morning mountain music night oath oasis ocean
  paper pine planet plant plasma plateau pond prairie puddle pyramid rain rainbow reef resonance ridge river rock sea
  serenity shadow shape shore silence sky smoke snow snowball snowflake sound spaceship sponge star stream sun sunrise sunset
  surf sweep terrain thunder thunderstorm totem tree tundra universe valley violet voice volcano vortex water waterfall
  wildflower wind wood bread cookie disco donut durian grape mango pizza pudding salad soup waffle truffle pastry lantern
  firecracker envelope valentine jedi droid wookie nebula comet orbit crater alpaca falcon gorilla koala llama orca`);

/** Words that say something about an experiment whatever stands behind them. */
const ABOUT = words('no non not with without only all plus minus add remove fix more less vs and or');

/** `beautiful`, `gorgeous`, `fearless`. */
const ADJECTIVE = /^[a-z]{3,}(?:ful|ous|less)$/;

/** Is a folder named by a generator? `among`: others beside it are, so that its shape is enough. */
export function isGeneratedName(part: string, among: boolean): boolean {
  const [, adjective, noun] = SHAPE.exec(part) ?? [];
  if (adjective === undefined || noun === undefined) return false;
  if (ABOUT.has(adjective) || ANIMALS.has(adjective)) return false;
  if (ANIMALS.has(noun)) return true;
  const isAdjective = ADJECTIVES.has(adjective) || (ADJECTIVE.test(adjective) && !EXPERIMENT_WORDS.has(adjective));
  if (!isAdjective && EXPERIMENT_WORDS.has(adjective)) return false;
  if (!NOUNS.has(noun) && EXPERIMENT_WORDS.has(noun)) return false;
  return among || isAdjective || NOUNS.has(noun);
}
