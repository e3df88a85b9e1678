package io.portolan.image.control;

import io.portolan.image.plot.AxisSet;
import io.portolan.image.plot.AxisView;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** Finds the controls that a layout asks for. */
public final class Controls {

    private Controls() {}

    /** The controls of a figure, from the lowest up. */
    public static List<Control> of(
            Attrs layout, TextStyle font, AxisSet axes, List<CartesianTrace> traces, double pad) {
        List<Control> controls = new ArrayList<>();
        for (AxisView view : axes.views()) {
            if (RangeSlider.isShown(view, traces)) {
                controls.add(new RangeSlider(view, axes, traces, layout, pad));
            }
        }
        for (AxisView view : axes.views()) {
            Attrs selector = view.attrs().part("rangeselector");
            boolean any = view.isX() && !selector.parts("buttons").isEmpty();
            if (any && selector.flag("visible", true)) {
                controls.add(new RangeSelector(view, axes, font));
            }
        }
        for (Attrs menu : layout.parts("updatemenus")) {
            if (menu.flag("visible", true) && !menu.parts("buttons").isEmpty()) {
                controls.add(new Menu(menu, font, layout));
            }
        }
        for (Attrs slider : layout.parts("sliders")) {
            if (slider.flag("visible", true) && slider.parts("steps").size() > 1) {
                controls.add(new Slider(slider, font));
            }
        }
        return controls;
    }
}
