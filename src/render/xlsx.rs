//! Tables to a workbook: one sheet a table, ids locked, words to choose from where they are few.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::RenderError;
use crate::locale::Locale;
use crate::sheets::{Cell, Column, ColumnKind, Sheet};
use crate::view::View;

/// Most characters that a cell may hold.
const MOST: usize = 32_767;
/// Characters in a line of the first sheet.
const ABOUT: usize = 90;
/// The sheet that holds what may be chosen.
const LISTS: &str = "lists";

pub(super) fn write(
    view: &View,
    sheets: &[Sheet],
    locale: &Locale,
) -> Result<Vec<u8>, RenderError> {
    workbook(view, sheets, locale).map_err(|error| RenderError::Workbook(error.to_string()))
}

fn workbook(view: &View, sheets: &[Sheet], locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new()
        .set_title(&view.document.title.text)
        .set_subject(&view.document.status_label);
    // Without a date of its own the file would bear the time at which it was made.
    if let Ok(date) = ExcelDateTime::parse_from_str(&view.document.iso_date) {
        properties = properties.set_creation_datetime(&date);
    }
    workbook.set_properties(&properties);
    let layout = Layout::new(view.dir == "rtl");
    about(workbook.add_worksheet(), view, locale, &layout)?;
    let mut lists = Lists::default();
    for sheet in sheets {
        table(workbook.add_worksheet(), sheet, &mut lists, &layout)?;
    }
    let hidden = workbook.add_worksheet().set_name(LISTS)?.set_hidden(true);
    for (column, words) in (0..).zip(&lists.0) {
        for (row, word) in (0..).zip(words) {
            hidden.write_string(row, column, cut(word))?;
        }
    }
    workbook.save_to_buffer()
}

/// What cells look like.
struct Layout {
    right_to_left: bool,
    head: Format,
    locked: Format,
    open: Format,
    amount: Format,
    title: Format,
}

impl Layout {
    fn new(right_to_left: bool) -> Self {
        let reading = if right_to_left { 2 } else { 1 };
        let cell = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_reading_direction(reading);
        let head = cell.clone().set_bold().set_background_color("#F1F4F6");
        Layout {
            right_to_left,
            head: head.set_font_color("#0B5563").set_border_bottom(FormatBorder::Medium),
            locked: cell.clone().set_font_color("#4D5866"),
            open: cell.clone().set_unlocked(),
            amount: cell.clone().set_unlocked().set_num_format("#,##0.####"),
            title: cell.set_bold().set_font_size(16),
        }
    }
}

/// The words that may be chosen, a column a list.
#[derive(Default)]
struct Lists(Vec<Vec<String>>);

impl Lists {
    /// The range that holds these words.
    fn range(&mut self, words: &[String]) -> String {
        let known = self.0.iter().position(|list| list == words);
        let column = known.unwrap_or_else(|| {
            self.0.push(words.to_vec());
            self.0.len() - 1
        });
        let name = rust_xlsxwriter::utility::column_number_to_name(
            u16::try_from(column).unwrap_or(u16::MAX),
        );
        format!("={LISTS}!${name}$1:${name}${}", words.len())
    }
}

/// The first sheet: what the document is, so that a workbook that travels alone still says so.
fn about(
    sheet: &mut Worksheet,
    view: &View,
    locale: &Locale,
    layout: &Layout,
) -> Result<(), XlsxError> {
    let document = &view.document;
    sheet.set_name(locale.label("sheet-about", &[]))?.set_right_to_left(layout.right_to_left);
    sheet.set_column_width(0, 24)?.set_column_width(1, ABOUT as u16)?;
    sheet.set_row_height(0, 30)?;
    sheet.write_string_with_format(0, 1, cut(&document.title.text), &layout.title)?;
    let issuer = document.issuer.as_ref().map(|issuer| issuer.title.text.as_str());
    let facts = [
        ("status", Some(document.status_label.as_str())),
        ("version", Some(document.version.as_str())),
        ("date", Some(document.date.as_str())),
        ("horizon", Some(document.horizon.as_str())),
        ("issuer", issuer),
        ("sheet-notice", document.notice.as_ref().map(|notice| notice.text.as_str())),
    ];
    let known = facts.into_iter().filter_map(|(label, value)| Some((label, value?)));
    let mut row = 1;
    for (label, value) in known.filter(|(_, value)| !value.is_empty()) {
        sheet.write_string_with_format(row, 0, locale.label(label, &[]), &layout.head)?;
        sheet.write_string_with_format(row, 1, cut(value), &layout.open)?;
        sheet.set_row_height(row, height(value.chars().count().div_ceil(ABOUT)))?;
        row += 1;
    }
    let note = locale.label("sheet-locked", &[]);
    sheet.write_string_with_format(row + 1, 1, note, &layout.locked)?;
    Ok(())
}

fn table(
    sheet: &mut Worksheet,
    table: &Sheet,
    lists: &mut Lists,
    layout: &Layout,
) -> Result<(), XlsxError> {
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    sheet.set_name(&table.title)?.set_right_to_left(layout.right_to_left);
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    let mut frozen = 0;
    let mut last_column = 0;
    for (at, column) in (0..).zip(&table.columns) {
        last_column = at;
        if column.kind == ColumnKind::Id && at == frozen {
            frozen += 1;
        }
        sheet.write_string_with_format(0, at, cut(&column.label), &layout.head)?;
        sheet.set_column_width(at, width(column))?;
        if let ColumnKind::Choice(words) = &column.kind
            && !words.is_empty()
        {
            let choice = DataValidation::new()
                .allow_list_formula(Formula::new(lists.range(words)))
                .set_error_style(DataValidationErrorStyle::Stop);
            sheet.add_data_validation(1, at, last_row, at, &choice)?;
        }
    }
    for (row, cells) in (1..).zip(&table.rows) {
        let lines =
            table.columns.iter().zip(cells).map(|(column, cell)| lines(width(column), cell));
        sheet.set_row_height(row, height(lines.max().unwrap_or(1)))?;
        for ((at, column), cell) in (0..).zip(&table.columns).zip(cells) {
            let format = match column.kind {
                ColumnKind::Id => &layout.locked,
                ColumnKind::Number => &layout.amount,
                ColumnKind::Short | ColumnKind::Long | ColumnKind::Choice(_) => &layout.open,
            };
            match cell {
                Cell::Empty => sheet.write_blank(row, at, format)?,
                Cell::Text(text) => sheet.write_string_with_format(row, at, cut(text), format)?,
                Cell::Integer(number) => {
                    sheet.write_number_with_format(row, at, *number as f64, format)?
                }
                Cell::Number(number) => sheet.write_number_with_format(row, at, *number, format)?,
            };
        }
    }
    sheet.set_freeze_panes(1, frozen)?;
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    });
    Ok(())
}

/// How many lines a cell takes. Not every program finds that out by itself.
fn lines(width: f64, cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => text.chars().count().div_ceil(width as usize),
        Cell::Empty | Cell::Integer(_) | Cell::Number(_) => 1,
    }
}

/// The height of a row of so many lines, up to what a sheet allows.
fn height(lines: usize) -> f64 {
    (lines as f64 * 15.0 + 3.0).min(409.0)
}

fn width(column: &Column) -> f64 {
    match column.kind {
        ColumnKind::Id => 16.0,
        ColumnKind::Number => 14.0,
        ColumnKind::Short | ColumnKind::Choice(_) => 22.0,
        ColumnKind::Long => 48.0,
    }
}

/// A text as long as a cell may be; one that was cut shows it.
fn cut(text: &str) -> String {
    // Excel counts UTF-16 units.
    if text.encode_utf16().count() <= MOST {
        return text.to_owned();
    }
    let short: String = text.chars().take(MOST / 2 - 1).collect();
    short + "…"
}
