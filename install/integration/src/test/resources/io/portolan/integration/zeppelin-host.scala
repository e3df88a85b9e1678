import java.nio.file.{Files, Path, Paths}
import org.apache.zeppelin.interpreter.{InterpreterContext, InterpreterOutput, InterpreterResult}

// A paragraph for each cell; the HTML messages of its output become files named after the cell.
object Host {
  private val folder: Path = Paths.get(System.getProperty("host.folder"))
  private var cell = ""
  private var out = new InterpreterOutput

  def enter(name: String): Unit = {
    cell = name
    out = new InterpreterOutput
    InterpreterContext.set(
      InterpreterContext.builder().setNoteId("quickstart").setParagraphId(name).setInterpreterOut(out).build())
  }

  def leave(): Unit = {
    out.flush()
    val messages = out.toInterpreterResultMessage
    for (i <- 0 until messages.size if messages.get(i).getType == InterpreterResult.Type.HTML) {
      Files.write(folder.resolve(f"$cell-$i%02d.html"), messages.get(i).getData.getBytes("UTF-8"))
    }
    InterpreterContext.remove()
    Files.createFile(folder.resolve(cell + ".done"))
  }
}
