/**
 * Everyday words that lean to report or to opinion, in tenths of a logit: a row is a weight and its words.
 *
 * Fitted with the feature weights (same sets, same script): words that occur in lower case at least 25 times over
 * ClaimBuster, CheckThat! and BABE and in each of them, without those sets' subjects.
 */
const ROWS = `-9 anti
-6 claim
-5 let social want
-4 between can decades especially make seem self talk while wing
-3 act be behind century comes dangerous few first forces form her here his hope ideas least long mean most
-3 numbers power recently role sense something spent things throughout try view win words would
-2 addition am among become before being believe best book can't certain choice class difficult do during
-2 efforts either else force four gets going got him hit home how however huge idea instead issue its itself
-2 like little live look looking makes may must name new night nothing open ought protect read reduction
-2 responsibility second see should spread statement strength ten terms their think this thought today too
-2 tried trust trying us used using way what work years yet
-1 about agree ahead alone always and another answer approach as ask attack away base better brought but by
-1 came cannot certainly change concerned continue control course crisis day days deal different doesn't
-1 enough everything example financial five former found further gave get given giving go good hands hard
-1 himself important into is isn't later lead led level life love made making massive measure met might
-1 millions much no often old opportunity package peace possible present rather response responsible running
-1 seems send share shows side society some spend start started strong take talked th the these third those
-1 time to together total tough toward true turned two upon why will willing with without works you
1 able according action after ago called chief conditions could create created decision didn't does dollar
1 each effective eight emergency experts fair feel find forward from getting give goes greater group growing
1 growth had happy has have having increased increases investment involved issues it living local low meet
1 months nearly non not of off on ones other others out own past people perhaps period places point previous
1 problem progress provide quarter raise ran reason reduce reform regard remember reported respect result
1 safe saw say set seven several small sometimes special streets such support sure system taken that them
1 then thousand through turn until use very violence wanted wasn't worked worth wrong you're
2 across added against age announced are arms around average bad based because benefits both buy case cases
2 cause close cost costs development doing dollars done due early effect end even every fact far food free
2 global gone happened high in kind known largest longer many matter middle more move need needs never now
2 or order over paid particularly per plans pressure private process question rate reduced report right
2 rights rise rising seen sign single spending still than there understand was we week weeks were where
2 whether which whole within word worst
3 along amount big clear continues cut did down exactly future great groups help highest history hundreds
3 indicated individuals majority measures money month number one only passed pay position potential rates
3 real recent term thousands told wants we've
4 actually any biggest coming election following higher including proposed really record research she
4 supported they're went year young
5 increase said under
6 billion million
7 percent
8 says`;

/** Weight of a word in logits, by its normal form. */
export const WORD_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const [tenths, ...words] = row.split(' ');
    return words.map((word): [string, number] => [word, Number(tenths) / 10]);
  }),
);
