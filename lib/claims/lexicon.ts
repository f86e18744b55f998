/**
 * General English that tells report from opinion: written by hand, no word of any data set's subject matter.
 * Single words are matched on their normal form, phrases (with blanks) on the lower-case sentence.
 */
import { wordSet } from '../text/word-set';

/** Strong judgement: hardly ever in a plain report. */
export const STRONG_OPINION = wordSet(
  `absolutely absurd abysmal amazing appalling arrogant astonishing atrocious awful awesome bad beautiful bizarre
   blatant blatantly brilliant brutal brutally callous chilling clueless corrupt cowardly craven crazy cruel cynical
   damning deceitful delusional demonic deplorable despicable destructive devastating diabolical disaster disastrous
   disgrace disgraceful disgusting dishonest dismal dreadful dumb egregious embarrassing evil excellent exciting
   extraordinary fabulous fantastic farce farcical fascinating foolish frankly frightening garbage genius glorious
   goddamn gorgeous great greatest greed greedy grotesque gutless hateful hell heroic hideous hilarious horrendous
   horrible horrific horrifying hypocrisy hypocrite hypocritical idiot idiotic ignorant ill-advised immoral
   impressive incompetent incredible incredibly indefensible inept inexcusable inexplicable infamous inhumane insane
   insanity insidious interesting ironic ironically irrational irresponsible laughable lazy liar liars lie lies
   loathsome lousy ludicrous lunacy lunatic mad madness magnificent malicious marvelous mercifully merciless mess
   mindless miracle misguided moronic naive nasty nightmare nonsense notorious obnoxious obscene obsessed odious
   ominous outrage outrageous outrageously painful panic paranoid pathetic perfect perfectly perverse pitiful
   pointless predictable predictably preposterous propaganda pure radical rampant rant reckless recklessly remarkable
   remarkably repugnant revolting ridiculous ridiculously rotten ruthless sad sadly savage scandalous scary senseless
   shabby shameful shameless shamelessly sheer shocking shockingly sick sickening silly sinister slick smear smug
   sobering spectacular staggering stunning stunningly stupid stupidity superb suspicious terrible terribly terrific
   terrifying thankfully thug tragedy tragic tragically traitor treasonous tyranny tyrannical ugly unacceptable
   unbelievable unconscionable unhinged unimaginable unprecedented unthinkable utter utterly vicious vile vindictive
   virtue vitriol wicked wonderful worthless wretched`,
);

/** Milder judgement, comparison and emphasis. */
export const WEAK_OPINION = wordSet(
  `actually admittedly aggressive aggressively alarming ambitious apparently arguably best better big bold boring
   brave certainly clear clearly compelling complicated controversial convenient conveniently crucial curious
   curiously dangerous dangerously deep deeply definitely desperate desperately difficult dire doubtless dramatic
   dramatically easily easy effectively enormous entirely essentially evidently exactly extreme extremely fair fairly
   famous famously finally fortunately fundamental fundamentally genuine genuinely good grim hard hardly harsh
   heavy-handed highly honest honestly hopefully hugely important importantly indeed inevitable inevitably infamously
   interestingly irony largely legitimate likely literally lucky massive meaningful merely mere mighty mistake
   naturally nice notable notably obvious obviously oddly perhaps plainly poor poorly positively possibly powerful
   precisely presumably pretty probably profound profoundly proper properly quite rarely rather real really
   reasonable right rightly robust seemingly serious seriously severe shame significant significantly simple simply
   skeptical so-called somehow sort strange strangely strategically strong strongly subtle sudden suddenly supposed
   supposedly sure surely surprising surprisingly tough toxic troubling truly trustworthy truth typical typically
   ultimately undoubtedly unfair unfortunate unfortunately unlikely usual vague vastly very vital weak weird wholly
   wise worse worst worth worthy wrong wrongly`,
);

/** Abstract nouns of commentary: what happens to them can hardly be looked up. */
export const ABSTRACT = wordSet(
  `agenda ambition balance benefit blow burden challenge challenges climate concern concerns consequence consequences
   context crisis crossroads culture debate dilemma direction dynamics environment episode era expectations fabric
   fact fate focus framework freedom future game governance heart hope horizon hypocrisy idea ideals ideology
   implications importance incentive influence intersection landscape lens lesson leverage liberty likelihood logic
   message mindset moment momentum morality narrative narratives nature need opportunity order outlook path pattern
   perception perspective picture pressure principle priorities probability problem question reality reason
   reputation resilience response risk risks role scenario scope sense shift signal society soul spirit stakes
   strategy struggle symptom tension tensions theme threat threats trajectory trend truth uncertainty value values
   vision volatility wake way ways world`,
);

/** Advice and demands. */
export const ADVICE = wordSet('should must ought shouldn mustn need needs should’ve');

/** Uncertainty and prediction without a date. */
export const HEDGES = wordSet(
  `may might could perhaps maybe possibly potentially potential likely unlikely probably presumably conceivably
   appears appear seems seem would`,
);

/** First words of orders and invitations; an imperative has no subject before them. */
export const IMPERATIVES = wordSet(
  `add ask avoid be become believe bring buy call cast check choose click come compare consider contact cook cut
   discover don't download drop email enjoy enter expect explore face fasten find follow forget get give go grab hang
   have help hold imagine join judge keep learn leave let listen look make mark meet mind note open pass pay pick
   play please prepare pretend put read register remember remind reply report run save say scroll see send set share
   show sign skip spare start stay stop subscribe suppose swipe take talk tell think try turn use visit vote wait
   wake watch welcome witness wonder write`,
);

/** Greetings and asides that carry no assertion, at the head of a short sentence. */
export const GREETING =
  /^(?:good (?:morning|afternoon|evening|night)|hello|hi|hey|welcome|thanks?(?: you)?|see you|goodbye|bye|cheers|congratulations|(?:well|okay|ok|yes|no|so|now|oh|ah)(?=[,.!])|here we go|that['’]s (?:it|all))\b[^.]{0,60}[.!,:]?$/i;

/** Page furniture that slips into the story. */
export const BOILERPLATE =
  /\b(?:sign up|subscribe|newsletter|cookies?|all rights reserved|copyright|©|click here|read more|read also|related (?:articles?|stories)|follow us|share this|advertisement|sponsored|log ?in|terms of (?:use|service) apply|privacy policy|download (?:the|our) app|contact us|comments? (?:are|is) closed|editing by|reporting by|additional reporting|this (?:article|story|brief|post|report) (?:was|is|has been|covers|contains)|(?:photo|image|picture|file photo)s?\s*[:/]|real-time alerts|get (?:the|our) (?:latest|daily)|continue reading|live coverage|what we know so far|here(?:'s| is) what|in this article|more to follow|updates? to follow)\b/;

/** Furniture beyond doubt: whatever else stands in such a line, it is not the story. Matched in the lower-case sentence. */
export const FURNITURE =
  /^(?:©|copyright\b)|\ball rights reserved\b|^(?:additional )?(?:reporting|writing|editing|compiled|edited) by\b|^(?:last )?updated?(?: on| at|:)?\s.{0,40}$|^published (?:on |at |: ).{0,40}$|^\d+ (?:min(?:ute)?s?|hours?|days?)\.? (?:read|ago)\b.{0,20}$|^(?:photo|image|picture|credit|source)s?(?: credit)?:|^(?:sign up|subscribe|log in|register)\b|^(?:share|tweet|print|email|save|follow) (?:this|us|on)\b|\bcookie policy\b|^read (?:more|also|next):/;

/** Phrases of opinion, matched in the lower-case sentence. */
export const OPINION_PHRASES =
  /\b(?:of course|the fact is|the truth is|the point is|the problem is|the question is|make no mistake|let's be|to be sure|no doubt|no wonder|in my (?:view|opinion)|i think|i believe|we know|as if|if only|who knows|anyone's guess|open question|at best|at worst|to say the least|after all|needless to say|not to mention|it's time|it is time|the time has come|the rest of us|so much for|kind of|sort of|guess what|believe me|you know|mind you|for all (?:its|his|her|their)|nothing (?:short of|less than|but|more than)|have no business|what to watch|remains to be seen|time will tell|how (?:could|can|dare)|once again|yet again|all too|far too|more than ever|on steroids|wishful thinking|double standard|slippery slope|so-called|the likes of)\b/;

/** Sources: "according to", "said in a statement". */
export const ATTRIBUTION_PHRASES =
  /\b(?:according to|in a statement|told reporters|on condition of anonymity|said (?:on|in|that|the|he|she|it|they)|citing|cited by|as reported by|by .{3,30}'s count|has said|have said|is said to|are said to|was said to|reportedly|allegedly|quoted as)\b/;

/** Commentary about what may come of it: vague forecasts in the present tense. */
export const VAGUE_FORECAST =
  /\b(?:likely to|could (?:also )?(?:lead|become|mean|be|have|make|see|reshape|trigger)|may (?:also )?(?:lead|become|mean|be|have|cause|trigger|show|prompt|face)|might|raises? the (?:probability|likelihood|prospect|risk|stakes)|will (?:shape|determine|define|depend|concentrate|decide|continue|remain|likely|need|have to|require|matter|wish|prove|change|be)|to watch|near-term|going forward|in the (?:coming|long run|long term|future)|poised to|set to reshape|sooner or later|only a matter of time|bound to|would be)\b/;
