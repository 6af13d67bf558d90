import { createRoot } from 'react-dom/client'
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

/** What the app is built on, and nothing of its own: one address, one form, one schema. */
const schema = z.object({ answer: z.string() })

function OneForm() {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(schema), defaultValues: { answer: '' } })
  return (
    <form onSubmit={(event) => void handleSubmit(() => {})(event)}>
      <input aria-label="Answer" {...register('answer')} />
    </form>
  )
}

const root = createRootRoute()
const sample = createRoute({ getParentRoute: () => root, path: '/samples/$sample', component: OneForm })
const router = createRouter({ routeTree: root.addChildren([sample]) })

const host = document.getElementById('root')
if (host !== null) createRoot(host).render(<RouterProvider router={router} />)
