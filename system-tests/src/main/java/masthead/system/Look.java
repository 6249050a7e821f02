package masthead.system;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.function.UnaryOperator;

/** How somebody has set up their machine to show pages. */
public enum Look {
    LIGHT(options -> options),
    DARK(options -> options.setColorScheme(ColorScheme.DARK)),
    HIGH_CONTRAST(options -> options.setContrast(Contrast.MORE)),
    DARK_HIGH_CONTRAST(options -> options.setColorScheme(ColorScheme.DARK).setContrast(Contrast.MORE)),
    FORCED_COLOURS(options -> options.setForcedColors(ForcedColors.ACTIVE));

    final UnaryOperator<NewContextOptions> choices;

    Look(UnaryOperator<NewContextOptions> choices) {
        this.choices = choices;
    }
}
