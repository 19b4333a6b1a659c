import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { SignInPage } from '../session/SignInPage';
import { PasswordPage } from '../session/PasswordPage';
import { NotFound } from './NotFound';
import { Shell } from './Shell';
import { Broken } from './Broken';

/** A screen that is fetched when it is first opened. */
function screen(path: string, load: () => Promise<{ Screen: ComponentType }>, children?: RouteObject[]): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).Screen }), ...(children && { children }) };
}

export const router = createBrowserRouter([
  { path: '/sign-in', element: <SignInPage />, errorElement: <Broken /> },
  {
    path: '/',
    element: <Shell />,
    errorElement: <Broken />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <Navigate to="/versions" replace /> },
      { path: 'password', element: <PasswordPage /> },
      screen('versions', () => import('../screens/law/VersionsScreen')),
      screen('versions/:version', () => import('../screens/law/VersionScreen')),
      screen('versions/:version/tables/:tableId', () => import('../screens/law/TableScreen')),
      screen('drafts', () => import('../screens/drafts/DraftsScreen')),
      screen('drafts/:draftId', () => import('../screens/drafts/DraftLayout'), [
        screen('', () => import('../screens/drafts/TablesPart')),
        screen('tables/:tableId', () => import('../screens/drafts/TablePart')),
        screen('findings', () => import('../screens/drafts/FindingsPart')),
        screen('diff', () => import('../screens/drafts/DiffPart')),
        screen('rules', () => import('../screens/drafts/RulesPart')),
        screen('cases', () => import('../screens/drafts/CasesPart')),
        screen('backtests', () => import('../screens/drafts/BacktestsPart')),
        screen('backtests/:number', () => import('../screens/drafts/BacktestPart')),
        screen('release', () => import('../screens/drafts/ReleasePart')),
        screen('edits', () => import('../screens/drafts/EditsPart')),
      ]),
      screen('violations', () => import('../screens/history/ViolationsScreen')),
      screen('violations/:key', () => import('../screens/history/ViolationScreen')),
      screen('decisions', () => import('../screens/history/DecisionsScreen')),
      screen('decisions/:decisionId', () => import('../screens/history/DecisionScreen')),
      screen('deals', () => import('../screens/deals/DealsScreen')),
      screen('try', () => import('../screens/trial/TryScreen')),
      screen('operate', () => import('../screens/operate/OperateLayout'), [
        { index: true, element: <Navigate to="health" replace /> },
        screen('accounts', () => import('../screens/operate/AccountsPart')),
        screen('persons', () => import('../screens/operate/PersonsPart')),
        screen('sessions', () => import('../screens/operate/SessionsPart')),
        screen('keys', () => import('../screens/operate/KeysPart')),
        screen('calendars', () => import('../screens/operate/CalendarsPart')),
        screen('health', () => import('../screens/operate/HealthPart')),
      ]),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
