/**
 * A claim finds its passage among distractors in any language: scripts without spaces, from right to left, with
 * particles joined on, with accents that writers leave out. The texts are our own.
 */
import { describe, expect, test } from 'vitest';
import { completed, prepare } from '../../../lib/corpus/prepare';
import { queryOf, retrieve } from '../../../lib/retrieval/retrieve';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';
import { memoryIndex } from '../../support/memory-index';

async function found(text: string, claim: string): Promise<string | undefined> {
  const index = memoryIndex([prepare(completed(newDocument({ id: 'd', text }), 'added'))]);
  const [candidates] = await retrieve([queryOf(analyse(claim))], index, 3);
  return candidates?.[0]?.passage.text;
}

const CASES: { language: string; text: string; claim: string; passage: string }[] = [
  {
    language: 'Chinese: the words are parted elsewhere in claim and passage',
    text: '北港市议会星期一开会讨论学校预算。炼钢厂的工会选出新主席。周三凌晨，北港炼钢厂发生大火，三名工人受伤。市长说新桥将于明年通车。钢铁价格上月没有变化。',
    claim: '炼钢厂的火灾使三名工人受了伤',
    passage: '周三凌晨，北港炼钢厂发生大火，三名工人受伤。',
  },
  {
    language: 'Chinese in long form: an amount beside the letters',
    text: '渡輪公司宣布增加夜間班次。港務局去年虧損2880萬元。港務局今年沒有調整票價。渡輪將於週末停駛。',
    claim: '港務局虧損了2880萬元',
    passage: '港務局去年虧損2880萬元。',
  },
  {
    language: 'Japanese: three scripts in a word, verbs that end differently',
    text: '北港市は来年、新しい橋を開通させる。北港フェリーは嵐のため全便を欠航した。フェリーの運賃は変わらない。市長は学校の予算を説明した。',
    claim: '嵐でフェリーの全便が欠航になった',
    passage: '北港フェリーは嵐のため全便を欠航した。',
  },
  {
    language: 'Japanese: a number inside the line',
    text: '北港銀行は政策金利を0.5%に引き上げた。北港銀行は政策金利を0.25%に据え置いた。銀行は新しい支店を開いた。',
    claim: '金利は0.5%になった',
    passage: '北港銀行は政策金利を0.5%に引き上げた。',
  },
  {
    language: 'Korean: another particle on every word',
    text: '북항시 의회는 월요일에 학교 예산을 논의했다. 북항제철소에서 불이 나 노동자 세 명이 다쳤다. 시장은 노동자 부상 통계를 발표했다.',
    claim: '북항제철소의 불로 노동자 부상',
    passage: '북항제철소에서 불이 나 노동자 세 명이 다쳤다.',
  },
  {
    language: 'Thai: no spaces and no full stops, a line a statement',
    text: 'สภาเมืองประชุมเรื่องงบประมาณโรงเรียน\nเรือข้ามฟากหยุดให้บริการเพราะพายุ\nเรือประมงออกทะเล',
    claim: 'พายุทำให้เรือข้ามฟากหยุดวิ่ง',
    passage: 'เรือข้ามฟากหยุดให้บริการเพราะพายุ',
  },
  {
    language: 'Thai: a tone makes another word',
    text: 'ข่าวราคาสูงขึ้น ข่าวราคาสูงขึ้น\nราคาข้าวในเมืองท่าสูงขึ้นเพราะภัยแล้ง',
    claim: 'ข้าวราคาสูงขึ้น',
    passage: 'ราคาข้าวในเมืองท่าสูงขึ้นเพราะภัยแล้ง',
  },
  {
    language: 'Arabic: points, article and conjunction come and go',
    text: 'عاصفة من الجدل في مجلس البلاد. وأعلنت الحكومة إغلاق الميناء بسبب العاصفة. قال رئيس البلدية إن الجسر سيفتح العام المقبل.',
    claim: 'أَغلقت حكومةُ البلاد الميناءَ بعد عاصفة',
    passage: 'وأعلنت الحكومة إغلاق الميناء بسبب العاصفة.',
  },
  {
    language: 'Hebrew: with and without points',
    text: 'מועצת העיר דנה בתקציב בתי הספר. הנמל נסגר בגלל סופה חזקה. ראש העיר אמר שהגשר ייפתח בשנה הבאה.',
    claim: 'סוּפָה חזקה סגרה את הַנָּמָל',
    passage: 'הנמל נסגר בגלל סופה חזקה.',
  },
  {
    language: 'Turkish: capitals with and without the dot',
    text: 'Belediye okul bütçesini görüştü. Işık Limanı fırtına yüzünden kapandı. İnci Köprüsü gelecek yıl açılacak.',
    claim: 'IŞIK LİMANI KAPANDI',
    passage: 'Işık Limanı fırtına yüzünden kapandı.',
  },
  {
    language: 'Vietnamese: typed without its marks',
    text: 'Hội đồng họp về ngân sách. Chợ Đông Đa cháy lớn trong đêm. Chợ Sa Huỳnh cháy vì dông.',
    claim: 'cho Dong Da chay',
    passage: 'Chợ Đông Đa cháy lớn trong đêm.',
  },
  {
    language: 'German: sharp s',
    text: 'Der Rat sprach über Schulen. Der Bus steht still. Die Straßenbahn nach Kesh steht seit dem Sturm still.',
    claim: 'Die Strassenbahn steht still',
    passage: 'Die Straßenbahn nach Kesh steht seit dem Sturm still.',
  },
  {
    language: 'Norwegian: letters that Unicode does not take apart',
    text: 'Bussen til Bergen sejler. Færgen til Tromsø sejler ikke i nat på grund af stormen.',
    claim: 'faergen til Tromso sejler',
    passage: 'Færgen til Tromsø sejler ikke i nat på grund af stormen.',
  },
  {
    language: 'Hindi: vowel signs are letters, not accents',
    text: 'नगर परिषद ने बजट पर चर्चा की। तूफान के बाद नदी का पुल बंद हुआ। पुल बूंद बूंद भीगा।',
    claim: 'पुल बंद',
    passage: 'तूफान के बाद नदी का पुल बंद हुआ।',
  },
];

describe('a claim finds its passage', () => {
  test.each(CASES)('$language', async ({ text, claim, passage }) => {
    expect(await found(text, claim)).toBe(passage);
  });
});
