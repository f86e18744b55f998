/** How a sentence speaks: the same feature weighs differently in long written prose and in somebody's own voice. */
export interface Manner {
  /** 0 up to 15 words, 1 from 27 words on, linear between. */
  long: number;
  /** Half the number of first- and second-person words and contractions, at most 1. */
  ownVoice: number;
}

const OWN_VOICE =
  /\b(?:I|we|you|our|my|your|us|me|I['’]\w+|we['’]\w+|you['’]\w+|\w+n['’]t|(?:it|that|he|there|they|what)['’](?:s|re|ll|ve|d))\b/gi;

/** The manner of `sentence`. */
export function mannerOf(sentence: string): Manner {
  const count = sentence.split(/\s+/).length;
  const voices = (sentence.match(OWN_VOICE) ?? []).filter((word) => word !== 'US');
  return { long: Math.min(1, Math.max(0, (count - 15) / 12)), ownVoice: Math.min(1, voices.length / 2) };
}
