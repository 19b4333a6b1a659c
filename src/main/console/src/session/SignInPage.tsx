import {
  ActionGroup,
  Button,
  Card,
  CardBody,
  CardTitle,
  Form,
  FormGroup,
  TextInput,
  Title,
} from '@patternfly/react-core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../i18n/LanguageSwitch';
import { ErrorPanel } from '../ui/ErrorPanel';
import { usePageTitle } from '../ui/usePageTitle';
import { useAsked } from '../ui/useAsked';
import { cameFrom } from './cameFrom';
import { useAccess } from './session';
import { useProvider } from './useProvider';

interface Fields {
  account: string;
  password: string;
}

export function SignInPage() {
  const { t } = useTranslation();
  const { session, signIn } = useAccess();
  const [address] = useSearchParams();
  const { register, handleSubmit } = useForm<Fields>({ defaultValues: { account: '', password: '' } });
  const asked = useAsked(({ account, password }: Fields) => signIn(account.trim(), password));
  const hasProvider = useProvider();
  usePageTitle(t('session:title'));
  if (session !== null) {
    return <Navigate to={cameFrom(address.get('from'))} replace />;
  }
  return (
    <main className="rg-door">
      <div className="rg-door-head">
        <Title headingLevel="h1">{t('common:product')}</Title>
        <LanguageSwitch />
      </div>
      <Card>
        <CardTitle component="h2">{t('session:title')}</CardTitle>
        <CardBody>
          <Form onSubmit={(event) => void handleSubmit(asked.ask)(event)}>
            {asked.error !== null && <ErrorPanel error={asked.error} />}
            <FormGroup label={t('session:account')} fieldId="account" isRequired>
              <TextInput id="account" autoComplete="username" autoFocus isRequired {...register('account', { required: true })} />
            </FormGroup>
            <FormGroup label={t('session:password')} fieldId="password" isRequired>
              <TextInput
                id="password"
                type="password"
                autoComplete="current-password"
                isRequired
                {...register('password', { required: true })}
              />
            </FormGroup>
            <ActionGroup>
              <Button type="submit" isBlock isLoading={asked.isPending} isDisabled={asked.isPending}>
                {t('session:enter')}
              </Button>
            </ActionGroup>
            {hasProvider && (
              <Button component="a" href="/v1/session/provider" variant="secondary" isBlock>
                {t('session:provider')}
              </Button>
            )}
            <p className="rg-muted">{t('session:firstTime')}</p>
          </Form>
        </CardBody>
      </Card>
    </main>
  );
}
