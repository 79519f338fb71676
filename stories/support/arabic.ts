import { provideMessages, type Messages } from '../../src/index.js';

/**
 * A language that the script does not ship, given by the page: enough of it to judge a page that runs from right to
 * left. What is left out stays English.
 */
const arabic: Partial<Messages> = {
  'search.label': 'ابحث في الأعضاء',
  'search.placeholder': 'الاسم، الخبرة، المدينة…',
  'search.clear': 'مسح البحث',
  'results.label': 'الأعضاء',
  'results.count': {
    zero: 'لا أعضاء',
    one: 'عضو واحد',
    two: 'عضوان',
    few: '{count} أعضاء',
    many: '{count} عضوًا',
    other: '{count} عضو',
  },
  'results.countFor': { other: 'نتائج البحث عن «{query}»: {count}' },
  'results.more': { other: 'عرض {count} أخرى' },
  'results.shown': 'المعروض {shown} من {count}',
  'results.noneFor': 'لا نتائج للبحث عن «{query}»',
  'results.all': 'عرض جميع الأعضاء',
  'filters.title': 'التصفية',
  'filters.count': 'التصفية ({count})',
  'filters.reset': 'إلغاء التصفية',
  'filters.more': 'عرض الكل ({count})',
  'facet.cluster': 'التجمع',
  'facet.country': 'البلد',
  'facet.competence': 'الخبرة',
  'facet.type': 'النوع',
  'sort.label': 'الترتيب',
  'sort.relevance': 'الصلة',
  'sort.name': 'الاسم',
  'sort.place': 'المكان',
  'view.label': 'العرض',
  'view.list': 'قائمة',
  'view.cards': 'بطاقات',
  'type.sme': 'شركة صغيرة أو متوسطة',
  'type.large': 'شركة كبيرة',
  'type.research': 'بحث علمي',
  'type.education': 'تعليم',
  'type.public': 'جهة عامة',
  'detail.close': 'إغلاق',
  'cluster.fields': 'المجالات',
  'cluster.here': 'في هذا الدليل',
  'cluster.published': 'أرقام منشورة',
  'cluster.allies': 'الحلفاء',
  'error.retry': 'إعادة المحاولة',
  'error.not-found': 'تعذر العثور على الدليل.',
};

/** Call it before any element renders. */
export const provideArabic = (): void => {
  provideMessages('ar', arabic);
};
