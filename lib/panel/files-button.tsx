/** A button that opens the browser's own choice of files. */
import { useRef } from 'preact/hooks';
import type { ChosenFile } from '../../import/protocol';

interface Props {
  label: string;
  /** A folder is chosen, with all that is in it. */
  folder?: boolean;
  disabled?: boolean;
  onFiles: (files: ChosenFile[]) => void;
}

/** The button. */
export function FilesButton({ label, folder = false, disabled = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        {...(folder && { webkitdirectory: true })}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])].map(chosen));
          // The same files chosen again are a choice too.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

const chosen = (file: File): ChosenFile => ({ file, path: file.webkitRelativePath || file.name });
