/**
 * Words too common to find anything by. They are most of an index's postings and most of a question's time, and
 * say nothing about which passage is meant; negation and modality are judged on the text itself, not looked up.
 */
import { wordSet } from '../text/word-set';

const STOP_WORDS = wordSet(
  `a about above after again against all also am an and any are aren't as at be became because been before being
   below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each
   either else ever few for from further get gets got had hadn't has hasn't have haven't having he he'd he'll her
   here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it'll its itself just let
   many may me might more most much must my myself neither no nor not now of off on once one only or other our ours
   ourselves out over own per rather same say says said shall she she'd she'll should shouldn't since so some still
   such than that that'll the their theirs them themselves then there these they they'd they'll they're they've this
   those though through to too under until up upon us very via was wasn't we we'd we'll we're we've were weren't what
   when where whether which while who whom whose why will with within without won't would wouldn't yes yet you you'd
   you'll you're you've your yours yourself yourselves`,
);

/** Whether a normalised word (`Token.norm`) carries nothing to search by. */
export function isStopWord(norm: string): boolean {
  return STOP_WORDS.has(norm);
}
