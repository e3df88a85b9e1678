// Databricks notebook source
// MAGIC %md
// MAGIC # Portolan quickstart
// MAGIC
// MAGIC Every chart below is one expression, and `show` shows it. Install the jar `portolan-all` on the cluster first. The code is the same for
// MAGIC Scala 2.12 and 2.13.

// COMMAND ----------

import io.portolan.Viz._
import io.portolan.display._
import io.portolan.scale.Scale
import java.nio.file.Paths

// A library cannot reach displayHTML by itself on every cluster, so it is given once.
io.portolan.databricks.Databricks.use(displayHTML(_))

// The folder of the sample data, as the driver sees it; a Volume will do: "/Volumes/main/default/portolan".
val data = "data"

// COMMAND ----------

// MAGIC %md
// MAGIC ## Data
// MAGIC
// MAGIC A CSV file becomes a frame: named, typed columns. A table shows as a table.

// COMMAND ----------

val penguins = io.portolan.frame.Frames.frame(Paths.get(data, "penguins.csv"))

show(io.portolan.table.TableDisplay.of("penguins", penguins))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Points
// MAGIC
// MAGIC Channels are methods: `x`, `y`, `color`, `size`, `shape`, `opacity`, `text`, `tooltip`, `facet`. Each takes the name of a column.

// COMMAND ----------

show(point(penguins)
  .x("flipper_length").y("body_mass").color("species").shape("species")
  .tooltip("island", "sex")
  .title("Heavier penguins have longer flippers")
  .xLabel("Flipper length (mm)").yLabel("Body mass (g)"))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Facets
// MAGIC
// MAGIC One small panel for each island, all with the same scales and one legend.

// COMMAND ----------

show(point(penguins)
  .x("beak_length").y("beak_depth").color("species").opacity(.8)
  .facet("island").columns(3)
  .title("Beaks by island")
  .xLabel("Beak length (mm)").yLabel("Beak depth (mm)"))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Boxes, and text over points
// MAGIC
// MAGIC An array of case classes is as good as a table (so is a `java.util.List`, by `asJava`); the channels then take functions, and
// MAGIC the axes names from you. `overlay` draws one view on another.

// COMMAND ----------

show(box(penguins).x("species").y("body_mass").color("sex")
  .title("Body mass by species and sex").yLabel("Body mass (g)"))

// COMMAND ----------

case class Label(species: String, length: Double, depth: Double)

def rows(file: String): Array[Array[String]] =
  scala.io.Source.fromFile(s"$data/$file", "UTF-8").getLines().drop(1).map(_.split(",")).toArray

def mean(values: Array[Double]): Double = values.sum / values.length

val measured = rows("penguins.csv").filter(_.length > 3)
val centres = measured.map(_(0)).distinct.map { species =>
  val birds = measured.filter(_(0) == species)
  Label(species, mean(birds.map(_(2).toDouble)), mean(birds.map(_(3).toDouble)))
}

show(overlay(
  point(penguins).x("beak_length").y("beak_depth").color("species").opacity(.45),
  text(centres).x(_.length).y(_.depth).text(_.species).size(16))
  .title("Three species, three kinds of beak")
  .xLabel("Beak length (mm)").yLabel("Beak depth (mm)"))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Areas, lines and rules
// MAGIC
// MAGIC Four years of weather in Seattle as case classes of our own.

// COMMAND ----------

import java.time.{LocalDate, YearMonth}
import java.time.format.TextStyle
import java.util.Locale

case class Day(date: LocalDate, rain: Double, high: Double, low: Double, wind: Double, weather: String) {
  def year: Int = date.getYear
  def month: String = date.getMonth.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
  def mean: Double = (high + low) / 2
}

val days = rows("seattle-weather.csv").map(row =>
  Day(LocalDate.parse(row(0)), row(1).toDouble, row(2).toDouble, row(3).toDouble, row(4).toDouble, row(5)))
days.length

// COMMAND ----------

val year = days.filter(_.year == 2015)

show(overlay(
  area(year).x(_.date).y(_.low).y2(_.high).color("#88bbdd").opacity(.5).name("low to high"),
  line(year).x(_.date).y(_.mean).color("#225577").name("mean"),
  rule().y(0).color("#aa3333").dash("dot").text("freezing"))
  .title("Seattle in 2015").xLabel("").yLabel("Temperature (°C)"))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Bars

// COMMAND ----------

show(bar(days)
  .x(_.month).y(_ => 1).color(_.weather)
  .title("What the weather was, 2012 to 2015").xLabel("").yLabel("Days").colorLabel("weather"))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Heat maps
// MAGIC
// MAGIC Numbers as colours get a colour bar.

// COMMAND ----------

case class Month(name: String, year: String, high: Double)

val months = days.groupBy(day => YearMonth.from(day.date)).toArray.sortBy(_._1.toString).map {
  case (month, days) => Month(days.head.month, month.getYear.toString, mean(days.map(_.high)))
}

show(heatmap(months)
  .x(_.name).y(_.year).color(_.high).colormap("magma")
  .title("Mean of the daily highs").xLabel("").yLabel("").colorLabel("°C"))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Histograms, side by side
// MAGIC
// MAGIC `row`, `column` and `grid` put views beside each other.

// COMMAND ----------

show(row(
  overlay(
    histogram(days).x(_.wind).bins(30),
    rule().x(mean(days.map(_.wind))).color("#aa3333").text("mean"))
    .title("Wind").xLabel("m/s"),
  histogram(days.filter(_.rain > 0)).x(_.rain).bins(30).yScale(Scale.log())
    .title("Rain, on days with rain").xLabel("mm a day")))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Straight from a file, in the dark
// MAGIC
// MAGIC A path to a CSV file is data too. Size and colour by columns, dark theme.

// COMMAND ----------

show(point(Paths.get(data, "earthquakes.csv"))
  .x("longitude").y("latitude").size("magnitude").color("depth").tooltip("place", "time")
  .colormap("viridis").theme(Theme.DARK).height(520)
  .title("A week of earthquakes").colorLabel("depth (km)"))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Objects of others
// MAGIC
// MAGIC A `DisplayHook` shows objects of any class. One for `BufferedImage` comes with Portolan; here is one for colours, made in a cell.

// COMMAND ----------

import java.awt.Color
import java.awt.image.BufferedImage

val image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB)
for (py <- 0 until 320; px <- 0 until 480) {
  val cx = -2.2 + px / 150.0
  val cy = -1.07 + py / 150.0
  var zx, zy = 0.0
  var n = 0
  while (n < 80 && zx * zx + zy * zy < 4) {
    val next = zx * zx - zy * zy + cx
    zy = 2 * zx * zy + cy
    zx = next
    n += 1
  }
  image.setRGB(px, py, if (n == 80) 0 else Color.HSBtoRGB(.55f + n / 160f, .7f, 1 - n / 160f))
}
show(image)

// COMMAND ----------

class ColorHook extends DisplayHook[Color] {

  override def typeName: String = "java.awt.Color"

  override def display(color: Color, context: DisplayContext): MimeBundle = {
    val css = f"#${color.getRGB & 0xffffff}%06x"
    val swatch = s"<span style='display:inline-block;width:8em;padding:.6em;color:white;background:$css'>$css</span>"
    MimeBundle.builder().add("text/html", swatch).add("text/plain", css).build()
  }
}

Displays.get.register(new ColorHook)
show(new Color(0x2a6f97))

// COMMAND ----------

// MAGIC %md
// MAGIC ## Update, and files
// MAGIC
// MAGIC `show` gives a handle that changes what is shown; Databricks keeps what was shown, so the new chart comes below it. `save` writes by the
// MAGIC ending of the name.

// COMMAND ----------

val shown = show(line(year).x(_.date).y(_.wind).title("Wind, day by day").xLabel("date").yLabel("wind"))

val summer = year.filter(day => Set("Jun", "Jul", "Aug").contains(day.month))
shown.update(line(summer).x(_.date).y(_.wind)
  .title("Wind, day by day, the summer only").xLabel("date").yLabel("wind"))
