/** A button that opens the browser's own choice of files. */
import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** Endings and media types that are offered; default: all. */
  accept?: string;
  /** A folder is chosen, with all that is in it. */
  folder?: boolean;
  /** One file alone. */
  single?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** The button. */
export function FilesButton({
  label,
  accept,
  folder = false,
  single = false,
  disabled = false,
  onFiles,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        {...(accept !== undefined && { accept })}
        multiple={!single}
        {...(folder && { webkitdirectory: true })}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same files chosen again are a choice too.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
