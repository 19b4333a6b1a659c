import { Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from './ErrorPanel';

interface Props {
  title: string;
  /** What is said on the button that does it. */
  does: string;
  isDanger?: boolean;
  isPending: boolean;
  /** Whether all that is needed is there. */
  isReady?: boolean;
  error: unknown;
  onDo: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for what something needs, and does it; it stays open with the reason where the service refuses. */
export function Dialog({ title, does, isDanger = false, isPending, isReady = true, error, onDo, onClose, children }: Props) {
  const { t } = useTranslation();
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDo();
  };
  return (
    <Modal isOpen variant="medium" onEscapePress={onClose} aria-labelledby={`${form}-title`}>
      <ModalHeader title={title} labelId={`${form}-title`} />
      <ModalBody>
        <Form id={form} onSubmit={submit}>
          {error !== null && error !== undefined && <ErrorPanel error={error} />}
          {children}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form={form} variant={isDanger ? 'danger' : 'primary'} isLoading={isPending} isDisabled={isPending || !isReady}>
          {does}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
