import { CivilDateCell as CivilDateCell_d695b1730e426ba55d7e8b766083170e } from '@/admin/CivilDateCell/index'
import { ScheduleField as ScheduleField_8afcbf7adf1770584032d22e2cbf5dee } from '@/admin/ScheduleField/index'
import { ConflictField as ConflictField_160e21cd93639f495e836ca9de24ba4c } from '@/admin/ConflictField/index'
import { MeasureField as MeasureField_2296ed2348b92a1ed1aa07f0beef24b6 } from '@/admin/MeasureField/index'
import { StateCell as StateCell_e4c0e4244b165fe52a8be5e5747e638c } from '../../../../src/admin/StateCell/index.tsx'
import { WorkflowButtons as WorkflowButtons_c92b8751daf84dc695e3de239a11fa79 } from '@/admin/WorkflowButtons/index'
import { CivilDateField as CivilDateField_0c53cabcabad7a6afebaee6fb2666a8f } from '@/admin/CivilDateField/index'
import { DeadlineMeaning as DeadlineMeaning_ec4de30fd1c941505c072dbeca22bf71 } from '@/admin/DeadlineMeaning/index'
import { DeadlineDueCell as DeadlineDueCell_68e609fb33a9b13bf863518e68ba1c64 } from '@/admin/DeadlineDueCell/index'
import { CurrentPassword as CurrentPassword_74c9b7bfc90db1a0bdc33d6e3541e0a9 } from '@/admin/CurrentPassword/index'
import { Nav as Nav_ae4a98218059e8dc316c5a6e0d63abfc } from '../../../../src/admin/Nav/index.tsx'
import { Icon as Icon_321d14bf5bbf63d4a1b1dec110733f8d } from '../../../../src/admin/Icon/index.tsx'
import { Logo as Logo_2680c6eb654f6a0a2fd7d07413008358 } from '../../../../src/admin/Logo/index.tsx'
import { LoginHelp as LoginHelp_a9861699e6721bb3c33219b34b7c2f0d } from '../../../../src/admin/LoginHelp/index.tsx'
import { LoginIntro as LoginIntro_d3c84dc802cb747c21f252c58777c9ac } from '../../../../src/admin/LoginIntro/index.tsx'
import { Desk as Desk_c9726ee9ade6d74be52cd6cbf6f2ac07 } from '../../../../src/admin/Desk/index.tsx'
import { ReportView as ReportView_ba409e186c08c7a2796156690f9415b1 } from '../../../../src/admin/ReportView/index.tsx'
import { CalendarView as CalendarView_150c437d203d9b769c3f1ef7c9002421 } from '../../../../src/admin/CalendarView/index.tsx'
import { CalendarPrint as CalendarPrint_875fffb403b037cbffe4d4a1c5cb751e } from '../../../../src/admin/CalendarPrint/index.tsx'
import { IcsImport as IcsImport_82cfc6e1878b1dbf7fe09f80e527508e } from '../../../../src/admin/IcsImport/index.tsx'
import { PlanImport as PlanImport_cf2dc4883285a20daf1366677e12ff0f } from '../../../../src/admin/PlanImport/index.tsx'
import { FeedPanel as FeedPanel_ba0f9402be5425566f7177886fac75dc } from '../../../../src/admin/FeedPanel/index.tsx'
import { TodayView as TodayView_3341b984be9dd3a82cfffd966b4f5f9f } from '../../../../src/admin/TodayView/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/CivilDateCell/index#CivilDateCell": CivilDateCell_d695b1730e426ba55d7e8b766083170e,
  "@/admin/ScheduleField/index#ScheduleField": ScheduleField_8afcbf7adf1770584032d22e2cbf5dee,
  "@/admin/ConflictField/index#ConflictField": ConflictField_160e21cd93639f495e836ca9de24ba4c,
  "@/admin/MeasureField/index#MeasureField": MeasureField_2296ed2348b92a1ed1aa07f0beef24b6,
  "/src/admin/StateCell/index.tsx#StateCell": StateCell_e4c0e4244b165fe52a8be5e5747e638c,
  "@/admin/WorkflowButtons/index#WorkflowButtons": WorkflowButtons_c92b8751daf84dc695e3de239a11fa79,
  "@/admin/CivilDateField/index#CivilDateField": CivilDateField_0c53cabcabad7a6afebaee6fb2666a8f,
  "@/admin/DeadlineMeaning/index#DeadlineMeaning": DeadlineMeaning_ec4de30fd1c941505c072dbeca22bf71,
  "@/admin/DeadlineDueCell/index#DeadlineDueCell": DeadlineDueCell_68e609fb33a9b13bf863518e68ba1c64,
  "@/admin/CurrentPassword/index#CurrentPassword": CurrentPassword_74c9b7bfc90db1a0bdc33d6e3541e0a9,
  "/src/admin/Nav/index.tsx#Nav": Nav_ae4a98218059e8dc316c5a6e0d63abfc,
  "/src/admin/Icon/index.tsx#Icon": Icon_321d14bf5bbf63d4a1b1dec110733f8d,
  "/src/admin/Logo/index.tsx#Logo": Logo_2680c6eb654f6a0a2fd7d07413008358,
  "/src/admin/LoginHelp/index.tsx#LoginHelp": LoginHelp_a9861699e6721bb3c33219b34b7c2f0d,
  "/src/admin/LoginIntro/index.tsx#LoginIntro": LoginIntro_d3c84dc802cb747c21f252c58777c9ac,
  "/src/admin/Desk/index.tsx#Desk": Desk_c9726ee9ade6d74be52cd6cbf6f2ac07,
  "/src/admin/ReportView/index.tsx#ReportView": ReportView_ba409e186c08c7a2796156690f9415b1,
  "/src/admin/CalendarView/index.tsx#CalendarView": CalendarView_150c437d203d9b769c3f1ef7c9002421,
  "/src/admin/CalendarPrint/index.tsx#CalendarPrint": CalendarPrint_875fffb403b037cbffe4d4a1c5cb751e,
  "/src/admin/IcsImport/index.tsx#IcsImport": IcsImport_82cfc6e1878b1dbf7fe09f80e527508e,
  "/src/admin/PlanImport/index.tsx#PlanImport": PlanImport_cf2dc4883285a20daf1366677e12ff0f,
  "/src/admin/FeedPanel/index.tsx#FeedPanel": FeedPanel_ba0f9402be5425566f7177886fac75dc,
  "/src/admin/TodayView/index.tsx#TodayView": TodayView_3341b984be9dd3a82cfffd966b4f5f9f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
