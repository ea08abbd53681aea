package org.wushe.volunteering.certificates;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One A4 page of a PDF in a Chinese font, written from top to bottom; lengths in points. */
final class Sheet implements AutoCloseable {

    static final float LEFT = 70;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

    private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";
    private static final int UNKNOWN = 0x3013;
    private static final float LEADING = 1.6f;
    private static final float EM = 1000;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final PDPageContentStream page;
    private float y = PDRectangle.A4.getHeight() - 70;

    Sheet(String title) {
        try (InputStream bytes = Sheet.class.getResourceAsStream(FONT)) {
            TrueTypeFont chinese = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            glyphs = chinese.getUnicodeCmapLookup();
            font = PDType0Font.load(document, chinese, true);
            document.getDocumentInformation().setTitle(title);
            PDPage first = new PDPage(PDRectangle.A4);
            document.addPage(first);
            page = new PDPageContentStream(document, first);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void centred(String text, float size) {
        String shown = known(text);
        down(size);
        write(shown, (PDRectangle.A4.getWidth() - width(shown, size)) / 2, y, size);
    }

    void heading(String text, float size) {
        space(size);
        down(size);
        write(known(text), LEFT, y, size);
        rule();
    }

    /** A label and, beside it, what may take several lines. */
    void fact(String label, String text, float size, float indent) {
        List<String> lines = wrapped(known(text), size, WIDTH - indent);
        for (int i = 0; i < lines.size(); i++) {
            down(size);
            if (i == 0) {
                write(known(label), LEFT, y, size);
            }
            write(lines.get(i), LEFT + indent, y, size);
        }
    }

    void space(float height) {
        y -= height;
    }

    /** At a place counted from the lower left corner. */
    void at(float x, float height, String text, float size) {
        write(known(text), x, height, size);
    }

    /** A code as squares, at its lower left corner. */
    void code(String text, float x, float height, float side) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            float one = side / modules.getWidth();
            for (int row = 0; row < modules.getHeight(); row++) {
                for (int column = 0; column < modules.getWidth(); column++) {
                    if (modules.get(column, row) == 1) {
                        float top = height + side - (row + 1) * one;
                        page.addRect(x + column * one, top, one, one);
                    }
                }
            }
            page.fill();
        } catch (IOException | WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try {
            page.close();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void down(float size) {
        y -= size * LEADING;
    }

    private void rule() {
        try {
            page.setLineWidth(0.5f);
            page.moveTo(LEFT, y - 5);
            page.lineTo(LEFT + WIDTH, y - 5);
            page.stroke();
            y -= 6;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String text, float x, float height, float size) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, height);
            page.showText(text);
            page.endText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> wrapped(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String one = Character.toString(point);
            if (line.length() > 0 && width(line + one, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(one);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / EM * size;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A character the font lacks is shown as one, instead of none. */
    private String known(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints()
                .map(point -> glyphs.getGlyphId(point) == 0 ? UNKNOWN : point)
                .forEach(known::appendCodePoint);
        return known.toString();
    }
}
