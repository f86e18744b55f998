/** Kinds of text a reader meets, a sentence a line: what is a claim there, and what is none. */
import { describe, expect, it } from 'vitest';
import { decideClaim } from '../../../lib/claims/second';

const CLAIMS: Record<string, string[]> = {
  'an opinion piece': [
    'The council closed three libraries last year.',
    'Rents in Leeds rose 9% in 2023, according to the housing board.',
    'The bill passed by 52 votes to 48 in May.',
    'In 1998 the same company promised 400 jobs and delivered 60.',
  ],
  'a live blog': [
    'Police have closed the bridge to traffic.',
    'The prime minister has arrived at the palace.',
    'Two people have been taken to hospital, the ambulance service says.',
    'Shares in Tarnwell fell 4% in early trading.',
  ],
  'an interview': [
    'We hired 40 nurses in March.',
    'The board met 14 times in 2015, and I chaired it.',
    'The factory employs 300 people.',
  ],
  'sports results': [
    'Leeds beat Hull 3-1 on Saturday.',
    'Ana Bell won the 200 metres in 22.4 seconds.',
    'The Rovers drew 2-2 with Tarnwell United at home.',
    'He scored twice in the second half.',
  ],
  'a quotation as a claim': [
    '“We have lost 300 jobs since January,” Bell told reporters.',
    'Lopez said: “The bridge was inspected in May.”',
    'The ministry denied that it had received the letter.',
    '“Nobody was hurt,” a police spokesman said.',
  ],
  'a list of numbers': [
    'Sales rose to $4.2 billion from $3.9 billion a year earlier.',
    'Unemployment stood at 4.1% in June.',
    'The storm killed 14 people in Tarnwell and 6 in Harbour County.',
  ],
  'a credited forecast': [
    'The bank expects the economy to grow 2% in 2027.',
    'The agency forecasts that oil demand will fall by 1 million barrels a day next year.',
    'Tarnwell said it would open the plant in March.',
  ],
};

const NONE: Record<string, string[]> = {
  'an opinion piece': [
    'It is a shameful, cowardly decision.',
    'We should be ashamed of ourselves.',
    'Why does nobody ask the obvious question?',
    'Enough is enough.',
    'This is, frankly, ridiculous.',
  ],
  'a live blog': [
    'Stay with us for more.',
    'Good morning and welcome to our live coverage.',
    'More on that soon.',
  ],
  'an interview': [
    'How do you feel about that?',
    'What happened next?',
    'I think it is wonderful.',
    'Well, you know, it is hard to say.',
  ],
  'sports results': ['What a goal!', 'That was simply magnificent football.', 'Come on, you Rovers!'],
  'a loose forecast': [
    'The coming months could reshape everything.',
    'Maybe things will get better, maybe not.',
    'Who knows what tomorrow may bring?',
  ],
};

const rows = (kinds: Record<string, string[]>) =>
  Object.entries(kinds).flatMap(([kind, sentences]) =>
    sentences.map((text): [string, string] => [kind, text]),
  );

describe('decideClaim', () => {
  it.each(rows(CLAIMS))('finds a claim in %s: %s', async (_, text) => {
    expect((await decideClaim(text)).claim).toBe(true);
  });

  it.each(rows(NONE))('finds none in %s: %s', async (_, text) => {
    expect((await decideClaim(text)).claim).toBe(false);
  });
});
