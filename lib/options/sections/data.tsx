/** What is kept on this device: carrying the settings to another browser and back, and the way to the library's backup. */
import { useState } from 'preact/hooks';
import { useWords } from '../../panel/context';
import { save } from '../../panel/export/deliver';
import { FilesButton } from '../../panel/files-button';
import { libraryAddress, NewTabLink } from '../../panel/links';
import { type AutomaticSites, readSettings, settingsFile } from '../../platform/settings-file';
import { Section, useOptions } from '../section';

/** The section. */
export function DataSection() {
  const { words, locale } = useWords();
  const { settings, keep, parts } = useOptions();
  const [said, say] = useState('');
  const [missing, setMissing] = useState<AutomaticSites | null>(null);

  const exportSettings = async () => {
    const content = settingsFile(settings, await parts.sites.get());
    save({ name: 'headwater-settings.json', mediaType: 'application/json', content }, document);
    say('');
  };
  const importSettings = async (file: File) => {
    const read = readSettings(await file.text());
    setMissing(null);
    if (!read.ok) {
      say(
        read.why === 'broken'
          ? words('options_import_broken', read.fields.join(', '))
          : words(read.why === 'later-version' ? 'options_import_later' : 'options_import_other'),
      );
      return;
    }
    await keep(parts.settings.set(read.settings));
    say(words('options_imported'));
    const allowed = await parts.sites.get();
    const hosts = read.automatic.hosts.filter((host) => !allowed.hosts.includes(host));
    const all = read.automatic.all && !allowed.all;
    if (all || (hosts.length > 0 && !allowed.all)) setMissing({ all, hosts });
  };
  // Called directly in the click handler: both browsers ask the reader only inside a gesture, and an `await` ends it.
  const allow = (wanted: AutomaticSites) => {
    const asked = wanted.all ? parts.sites.allowAll() : parts.sites.allowHosts(wanted.hosts);
    asked.then(
      (agreed) => {
        if (agreed) setMissing(null);
        say(agreed ? '' : words('panel_site_refused'));
      },
      () => say(words('panel_site_refused')),
    );
  };

  return (
    <Section name="data" title={words('options_data')}>
      <p class="options-explained">{words('options_data_text')}</p>
      <div class="options-row">
        <button type="button" class="quiet" data-data="export" onClick={() => void exportSettings()}>
          {words('options_export')}
        </button>
        <FilesButton
          label={words('options_import')}
          accept=".json,application/json"
          single
          onFiles={([file]) => void (file && importSettings(file))}
        />
        <NewTabLink href={`${libraryAddress()}#view=storage`} class="quiet-link">
          {words('options_backup')}
        </NewTabLink>
      </div>
      {missing && (
        <button type="button" class="button" data-data="allow" onClick={() => allow(missing)}>
          {missing.all
            ? words('sites_mode_all')
            : words('options_allow_sites', missing.hosts.length.toLocaleString(locale))}
        </button>
      )}
      <p class="note" role="status">
        {said}
      </p>
    </Section>
  );
}
