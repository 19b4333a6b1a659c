import { ActionGroup, Button, Card, CardBody, CardTitle, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Note } from '../ui/Note';
import { useAsked } from '../ui/useAsked';
import { usePageTitle } from '../ui/usePageTitle';
import { useAccess } from './session';

interface Fields {
  oldPassword: string;
  newPassword: string;
  again: string;
}

/** Takes another password; who was given a one-time one sees nothing else before. */
export function PasswordPage() {
  const { t } = useTranslation();
  const { session, change } = useAccess();
  const navigate = useNavigate();
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { oldPassword: '', newPassword: '', again: '' },
  });
  const asked = useAsked(async (fields: Fields) => {
    await change(fields.oldPassword, fields.newPassword);
    await navigate('/');
  });
  usePageTitle(t('session:change'));
  return (
    <Card className="rg-narrow">
      <CardTitle component="h1">{t('session:change')}</CardTitle>
      <CardBody>
        <Form onSubmit={(event) => void handleSubmit(asked.ask)(event)}>
          {session?.mustChange && <p>{t('session:mustChange')}</p>}
          {asked.error !== null && <ErrorPanel error={asked.error} />}
          <FormGroup label={t('session:oldPassword')} fieldId="oldPassword" isRequired>
            <TextInput id="oldPassword" type="password" autoComplete="current-password" {...register('oldPassword', { required: true })} />
          </FormGroup>
          <FormGroup label={t('session:newPassword')} fieldId="newPassword" isRequired>
            <TextInput
              id="newPassword"
              type="password"
              autoComplete="new-password"
              aria-describedby="newPassword-note"
              {...register('newPassword', { required: true })}
            />
            <Note id="newPassword-note" text={t('session:passwordRules')} />
          </FormGroup>
          <FormGroup label={t('session:again')} fieldId="again" isRequired>
            <TextInput
              id="again"
              type="password"
              autoComplete="new-password"
              validated={formState.errors.again === undefined ? 'default' : 'error'}
              aria-describedby="again-note"
              {...register('again', {
                required: true,
                validate: (typed, all) => typed === all.newPassword || t('session:notTheSame'),
              })}
            />
            <Note id="again-note" variant="error" text={formState.errors.again?.message ?? ''} />
          </FormGroup>
          <ActionGroup>
            <Button type="submit" isLoading={asked.isPending} isDisabled={asked.isPending}>
              {t('session:save')}
            </Button>
          </ActionGroup>
        </Form>
      </CardBody>
    </Card>
  );
}
