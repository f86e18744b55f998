/** Lines that are furniture by what they say, wherever they stand. General wording of English-language news pages. */

/** A line on its own that no story has: labels, prompts, placeholders. Matched against the whole line. */
const LABEL = line(
  'advert(?:isement|ising|s)?|sponsored(?: content| by .{1,60})?|story continues below.*|(?:article|story|text|video) continues (?:after|below).*|continue reading.*|scroll (?:down )?(?:for|to) .{1,40}',
  'share(?: this)?(?: (?:article|story|post|page|on .*|with .*))?|sharing is caring|tweet(?: this)?|print(?: this)?(?: (?:article|page|story))?|e-?mail(?: this)?|copy link|(?:save|bookmark)(?: (?:article|for later))?|listen(?: to (?:this )?(?:article|story))?(?: \\(?\\d+ min\\)?)?',
  '\\d* ?comments?|(?:view|show|read|see|post|add|hide|load)(?: all| more| the| \\d+| a| your)* comments?|log ?in(?: (?:to|or) .*)?|sign (?:in|up)(?: .{0,60})?|subscribe(?: .{0,60})?|register(?: .{0,30})?',
  'like this (?:story|article|post)\\W.*|(?:follow|like|find|join) (?:us|me|him|her|them) on .*|click here.*|tap here.*|get the app.*|download (?:the|our) app.*|back to top|skip (?:to|past) .*|loading.*|please enable javascript.*|this (?:slideshow|video|content|site) requires javascript.*|your browser does not support.*',
  '(?:image|photo|slide|picture|page) \\d+ (?:of|/) \\d+|(?:hide|show|view) caption|captions?|close|play|pause|next|previous|expand|enlarge(?: this)?(?: image)?|toggle.*|getty(?: images)?|(?:image|photo) (?:copyright|source|credit|caption).*|(?:photos?|photographs?|images?|pictures?) (?:by|via|courtesy(?: of)?):? .{1,60}|(?:photo|image|picture|credit|source|caption):.{0,120}',
  'watch(?: now| live)?|read more|see also|more|related|topics?|tags?(?::.*)?|filed under.*|posted in .*|tagged .*|correction policy|our standards:.*|©.*|copyright (?:©|\\(c\\)|\\d{4}).*|all rights reserved.*',
);

/** Introduces a link to another story; furniture when most of the line is that link. */
const POINTER =
  /^(?:related|read|read (?:more|also|next|this)|also read|see (?:also|more)|more(?: on this| from .{1,30})?|watch(?: live)?|video|listen|don.t miss|recommended|in pictures|explainer|opinion|analysis|on [\w.' ]{3,30}|here.s (?:how|why|what)|click here|download|subscribe|for more\b.*)\s*[:|>»\-–—]/i;

/** A heading or line after which a page goes on to other things. */
const END = line(
  'related(?: .{1,30})?|more (?:on|from|in|about|stories|news|top|coverage|like)\\b.{0,60}|(?:read|watch|up|what to read) next|also (?:on|in|from|read)\\b.{0,40}|read also|recommended(?: .{1,30})?|you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|(?:most|popular) (?:read|popular|viewed|shared|stories|posts)\\b.*|trending(?: .{1,20})?|editors?.? (?:picks?|choice)|top stories|latest (?:news|stories|headlines)|don.?t miss',
  '\\d* ?comments?(?: \\(\\d+\\))?|(?:\\d+|one) (?:comments?|thoughts?|responses?|replies) (?:on|to) .*|leave a (?:reply|comment)|join the (?:conversation|discussion)|have your say|what do you think\\W*|discussion|(?:subscriber|reader)s?.? (?:discussion|comments)|(?:more )?about the authors?|around the web|from (?:around )?the web|sponsored (?:stories|links|content)|share this(?: .{1,20})?|follow us|sign up (?:for|to) .{0,60}|(?:our )?newsletters?|popular in .*|filed under.*|tags?|topics?|topics in this (?:article|story)|references|sources',
);

/** Credits and notes at the end of a story that are not part of it. */
const SIGN_OFF =
  /^\W*(?:(?:additional )?report(?:ing|ed) by\b|(?:writing|editing|compiled|edited) by\b|with (?:additional )?(?:reporting|files?|inputs?) (?:by|from)\b|.{0,200}\bcontributed (?:to|reporting)\b|.{0,160}\bfollow (?:him|her|them|us|me|@)|.{0,80}\bcan be (?:reached|contacted|followed) (?:at|on|by)\b|e-?mail:? .{1,60}@|contact (?:us|the author)\b|(?:\S+\s){2,4}(?:is|was) (?:an?|the)\b.{0,120}\b(?:editor|writer|reporter|correspondent|columnist|journalist|author|contributor|producer|fellow|professor)\b|this (?:article|story|post) (?:was|has been|originally|first|is) (?:originally |first )?(?:published|appeared|written|updated|produced|from)|(?:source|via|sources)\s*:|\S+@\S+\.\w+$|(?:twitter|facebook|instagram)\.com\/|if you (?:enjoyed|liked) this|get .{1,80}\b(?:delivered|inbox|newsletter)|do you have a (?:story|tip)|we welcome your|to (?:read|see) more\b)/i;

/** A picture's caption that stands among the paragraphs: it ends in its credit. */
const CREDITED =
  /\((?:(?:image|photo|picture|pic|video|screenshot|credit|source|illustration|graphic)s?\b[^()]{0,80}|[^()]{0,60}\/\s?(?:ap|afp|reuters|getty(?: images)?|epa|bloomberg)|(?:ap|afp|reuters|getty images|epa))\)?\s*\)?\.?$/i;

/** Nothing but a time, a date, or both, perhaps said to be the update's: the stamp of a live post or of the story. */
const STAMP =
  /^(?:(?:last )?(?:updated|published|posted|modified)(?: on| at)?:?\s*)?(?=.*\d)(?:\d{1,4}(?:[:.\-/]\d{1,2}){1,2}|\d{1,2}(?:st|nd|rd|th)?|\d{4}|[ap]\.?m\.?|utc|gmt|[bcejmp][desw]?t|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|at|on|ago|hours?|hrs?|minutes?|mins?|days?|h|min|read|updated|published|[\s,.|·•–—-])+$/i;

/** A line that belongs to the page. `linked` is the number of its characters inside links. */
export function isFurnitureLine(text: string, linked: number): boolean {
  if (text.length < 160 && LABEL.test(text)) return true;
  if (text.length < 70 && STAMP.test(text)) return true;
  if (text.length < 240 && linked > 0.4 * text.length && POINTER.test(text)) return true;
  return text.length < 320 && CREDITED.test(text);
}

/** A short line after which nothing belongs to the story. */
export function isEndLine(text: string): boolean {
  return text.length < 80 && END.test(text);
}

/** A credit or note that may stand at the end of a story. */
export function isSignOff(text: string): boolean {
  return text.length < 500 && SIGN_OFF.test(text);
}

/** Any of the alternatives as the whole line, give or take punctuation. */
function line(...alternatives: string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}©]*(?:${alternatives.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
}
