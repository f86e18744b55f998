/** Sites on which something holds that does not hold elsewhere: each with its rules, and a field to add one. */
import { useEffect, useState } from 'preact/hooks';
import { keyOf, useWords } from '../panel/context';
import { Icon } from '../panel/glyphs';
import { Segments } from '../panel/segments';
import { sensitive } from '../platform/sensitive';
import {
  MARKS_RULES,
  READING_RULES,
  type ReadingRule,
  readingOn,
  ruleFor,
  withRule,
} from '../platform/site-rules';
import type { AllowedSites } from '../platform/sites';
import { useOptions } from './section';
import { SiteField } from './site-field';

/** The table. */
export function SiteTable() {
  const { words } = useWords();
  const { settings, keep, parts } = useOptions();
  const [allowed, setAllowed] = useState<AllowedSites>({ all: false, hosts: [] });
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void parts.sites.get().then(setAllowed);
    look();
    return parts.sites.onChange(look);
  }, [parts.sites]);

  const rules = settings.sites;
  const hosts = [...new Set([...allowed.hosts, ...Object.keys(rules)])].sort();
  const isPermitted = (host: string) =>
    allowed.all || allowed.hosts.some((other) => host === other || host.endsWith(`.${other}`));
  const change = (host: string, part: Parameters<typeof withRule>[2]) =>
    keep(parts.settings.set({ sites: withRule(rules, host, part) }));

  // Called directly in the click handler: both browsers ask the reader only inside a gesture, and an `await` ends it.
  const setReading = async (host: string, wanted: ReadingRule): Promise<boolean> => {
    const asked =
      wanted === 'automatic' && !isPermitted(host) ? parts.sites.allowHost(host) : Promise.resolve(true);
    const agreed = await asked.catch(() => false);
    setRefused(!agreed);
    if (!agreed) return false;
    if (wanted !== 'automatic') await parts.sites.withdrawHost(host);
    // A rule only where the permission and the rules above do not say the same already.
    const plain = withRule(rules, host, { reading: undefined });
    const said = readingOn(host, plain, wanted === 'automatic' || allowed.all) === wanted;
    await change(host, { reading: said && wanted === 'automatic' ? undefined : wanted });
    return true;
  };
  const forget = async (host: string) => {
    await parts.sites.withdrawHost(host);
    await change(host, { reading: undefined, marks: undefined, keep: undefined });
  };

  return (
    <div class="site-table">
      <h3>{words('sites_own')}</h3>
      <p class="options-explained">{words('sites_own_text')}</p>
      <SiteField
        label={words('sites_add_site')}
        action={words('sites_add_action')}
        onAdd={(host) => setReading(host, allowed.all ? 'ask' : 'automatic')}
      />
      <p class="note" role="status">
        {refused ? words('panel_site_refused') : ''}
      </p>
      <ul>
        {hosts.map((host) => (
          <li key={host} data-host={host}>
            <span class="site-table-head">
              <strong dir="ltr">{host}</strong>
              <button
                type="button"
                class="tool"
                aria-label={words('sites_remove', host)}
                title={words('sites_remove', host)}
                onClick={() => void forget(host)}
              >
                <Icon name="close" />
              </button>
            </span>
            <Segments
              name="reading"
              label={words('site_reading')}
              choices={READING_RULES.map((choice) => ({ choice, text: words(keyOf('reading', choice)) }))}
              chosen={readingOn(host, rules, isPermitted(host))}
              onChoose={(wanted) => void setReading(host, wanted)}
            />
            <Segments
              name="marks"
              label={words('site_marks')}
              choices={[
                { choice: 'elsewhere' as const, text: words('marks_elsewhere') },
                ...MARKS_RULES.map((choice) => ({ choice, text: words(keyOf('marks', choice)) })),
              ]}
              chosen={ruleFor(host, rules).marks ?? 'elsewhere'}
              onChoose={(marks) => void change(host, { marks: marks === 'elsewhere' ? undefined : marks })}
            />
            {sensitive(`https://${host}/`) === null ? (
              <button
                type="button"
                role="switch"
                class="switch"
                aria-checked={ruleFor(host, rules).keep === true}
                onClick={() =>
                  void change(host, { keep: ruleFor(host, rules).keep === true ? undefined : true })
                }
              >
                <span class="switch-knob" />
                <span>{words('site_keep')}</span>
              </button>
            ) : (
              <p class="note">{words('site_keep_never')}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
