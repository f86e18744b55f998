/** When Headwater reads by itself, and on which sites. */
import { useWords } from '../../panel/context';
import { ReadingMode } from '../reading-mode';
import { Section, useOptions } from '../section';
import { SiteTable } from '../site-table';

/** The section. */
export function SitesSection() {
  const { words } = useWords();
  const { parts } = useOptions();
  return (
    <Section name="sites" title={words('sites_title')}>
      <ReadingMode sites={parts.sites} />
      <SiteTable />
    </Section>
  );
}
