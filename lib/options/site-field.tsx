/** A field for the name of a site, and the button that does something with it. */
import { useId, useState } from 'preact/hooks';
import { AddressForm } from '../panel/address-form';
import { useWords } from '../panel/context';
import { hostFrom } from '../platform/settings';

interface Props {
  label: string;
  action: string;
  /** Called in the gesture with a host; resolves to whether it was done. */
  onAdd: (host: string) => Promise<boolean>;
}

/** The form; it says when what was typed names no site, or the browser refused. */
export function SiteField({ label, action, onAdd }: Props) {
  const { words } = useWords();
  const id = useId();
  const [typed, type] = useState('');
  const [said, say] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    if (host === '') return say(words('sites_not_a_site'));
    onAdd(host).then(
      (done) => {
        say(done ? '' : words('panel_site_refused'));
        if (done) type('');
      },
      () => say(words('panel_site_refused')),
    );
  };
  return (
    <>
      <AddressForm
        id={id}
        class="site-field"
        label={label}
        action={action}
        placeholder="news.example"
        typed={typed}
        onType={type}
        onSubmit={add}
      />
      <p class="note" role="status">
        {said}
      </p>
    </>
  );
}
