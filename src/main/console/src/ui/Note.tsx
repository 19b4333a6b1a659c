import { FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';

/** A line under a field; an error is also read out when it comes. */
export function Note({ id, text, variant = 'default' }: { id: string; text: string; variant?: 'default' | 'error' | 'warning' }) {
  return (
    <FormHelperText>
      <HelperText id={id} isLiveRegion={variant !== 'default'}>
        {text !== '' && <HelperTextItem variant={variant}>{text}</HelperTextItem>}
      </HelperText>
    </FormHelperText>
  );
}
