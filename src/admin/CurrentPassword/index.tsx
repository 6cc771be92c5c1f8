'use client'
import { FieldDescription, PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** The present password, asked for on one's own account; only the server knows when it is needed. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => (
  <div className="field-type">
    <PasswordField
      autoComplete="current-password"
      field={{ name: field.name, label: field.label }}
      path={path}
      validate={() => true}
      indexPath=""
      parentPath=""
      parentSchemaPath=""
      schemaPath={path}
    />
    <FieldDescription description={field.admin?.description} path={path} />
  </div>
)
